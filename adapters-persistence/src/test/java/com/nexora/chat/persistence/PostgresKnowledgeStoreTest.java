package com.nexora.chat.persistence;

import com.nexora.chat.application.testing.KnowledgeStoreContract;

class PostgresKnowledgeStoreTest extends PostgresFixture implements KnowledgeStoreContract {}
