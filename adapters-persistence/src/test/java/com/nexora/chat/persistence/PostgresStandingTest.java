package com.nexora.chat.persistence;

import com.nexora.chat.application.testing.StandingContract;

class PostgresStandingTest extends PostgresFixture implements StandingContract {}
