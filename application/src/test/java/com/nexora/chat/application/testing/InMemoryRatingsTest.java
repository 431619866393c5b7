package com.nexora.chat.application.testing;

class InMemoryRatingsTest extends InMemoryFixture implements RatingsContract {}
