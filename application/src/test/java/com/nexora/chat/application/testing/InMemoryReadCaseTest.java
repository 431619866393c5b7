package com.nexora.chat.application.testing;

class InMemoryReadCaseTest extends InMemoryFixture implements ReadCaseContract {}
