package com.nexora.chat.application.testing;

class InMemoryConversationRecordsTest extends InMemoryFixture
    implements ConversationRecordsContract {}
