package com.nexora.chat.persistence;

import com.nexora.chat.application.testing.ConversationQueueContract;

class PostgresConversationQueueTest extends PostgresFixture implements ConversationQueueContract {}
