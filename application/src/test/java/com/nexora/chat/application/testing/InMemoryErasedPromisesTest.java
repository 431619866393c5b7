package com.nexora.chat.application.testing;

class InMemoryErasedPromisesTest extends InMemoryFixture implements ErasedPromisesContract {}
