package com.nexora.chat.application.testing;

class InMemoryConversationQueueTest extends InMemoryFixture implements ConversationQueueContract {}
