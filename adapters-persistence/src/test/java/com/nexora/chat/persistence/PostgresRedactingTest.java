package com.nexora.chat.persistence;

import com.nexora.chat.application.testing.RedactingContract;

class PostgresRedactingTest extends PostgresFixture implements RedactingContract {}
