package com.nexora.chat.persistence;

import com.nexora.chat.application.testing.NoticesContract;

class PostgresNoticesTest extends PostgresFixture implements NoticesContract {}
