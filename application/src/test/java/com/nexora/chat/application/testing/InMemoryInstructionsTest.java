package com.nexora.chat.application.testing;

class InMemoryInstructionsTest extends InMemoryFixture implements InstructionsContract {}
