package com.nexora.chat.application.testing;

class InMemoryNoticesTest extends InMemoryFixture implements NoticesContract {}
