package com.nexora.chat.persistence;

import com.nexora.chat.application.testing.PromisesContract;

class PostgresPromisesTest extends PostgresFixture implements PromisesContract {}
