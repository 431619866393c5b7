package com.nexora.chat.application.testing;

class InMemoryHandoversTest extends InMemoryFixture implements HandoversContract {}
