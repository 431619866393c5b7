package com.nexora.chat.application.testing;

class InMemoryPromisesTest extends InMemoryFixture implements PromisesContract {}
