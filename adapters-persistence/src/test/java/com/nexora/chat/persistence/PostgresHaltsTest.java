package com.nexora.chat.persistence;

import com.nexora.chat.application.testing.HaltsContract;

class PostgresHaltsTest extends PostgresFixture implements HaltsContract {}
