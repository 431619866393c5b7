package com.nexora.chat.application.testing;

class InMemoryStandingTest extends InMemoryFixture implements StandingContract {}
