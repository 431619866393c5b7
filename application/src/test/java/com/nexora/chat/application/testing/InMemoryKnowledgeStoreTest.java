package com.nexora.chat.application.testing;

class InMemoryKnowledgeStoreTest extends InMemoryFixture implements KnowledgeStoreContract {}
