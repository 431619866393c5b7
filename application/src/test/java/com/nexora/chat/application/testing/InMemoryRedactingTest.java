package com.nexora.chat.application.testing;

class InMemoryRedactingTest extends InMemoryFixture implements RedactingContract {}
