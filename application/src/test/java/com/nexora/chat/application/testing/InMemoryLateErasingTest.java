package com.nexora.chat.application.testing;

class InMemoryLateErasingTest extends InMemoryFixture implements LateErasingContract {}
