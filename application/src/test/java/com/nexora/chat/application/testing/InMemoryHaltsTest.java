package com.nexora.chat.application.testing;

class InMemoryHaltsTest extends InMemoryFixture implements HaltsContract {}
