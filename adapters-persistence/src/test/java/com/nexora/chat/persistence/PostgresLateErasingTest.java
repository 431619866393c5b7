package com.nexora.chat.persistence;

import com.nexora.chat.application.testing.LateErasingContract;

class PostgresLateErasingTest extends PostgresFixture implements LateErasingContract {}
