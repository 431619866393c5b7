package com.nexora.chat.persistence;

import com.nexora.chat.application.testing.RestingContract;

class PostgresRestingTest extends PostgresFixture implements RestingContract {}
