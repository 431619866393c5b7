package com.nexora.chat.application.testing;

class InMemoryProvenanceTest extends InMemoryFixture implements ProvenanceContract {}
