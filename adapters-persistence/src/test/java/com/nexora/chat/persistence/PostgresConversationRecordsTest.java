package com.nexora.chat.persistence;

import com.nexora.chat.application.testing.ConversationRecordsContract;

class PostgresConversationRecordsTest extends PostgresFixture
    implements ConversationRecordsContract {}
