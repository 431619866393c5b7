package com.nexora.chat.persistence;

import com.nexora.chat.application.testing.InboxContract;

class PostgresInboxTest extends PostgresFixture implements InboxContract {}
