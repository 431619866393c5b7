package com.nexora.chat.application.testing;

class InMemoryOldConversationsTest extends InMemoryFixture implements OldConversationsContract {}
