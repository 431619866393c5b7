package com.nexora.chat.application.testing;

class InMemoryRestingTest extends InMemoryFixture implements RestingContract {}
