package com.nexora.chat.persistence;

import com.nexora.chat.application.testing.InstructionsContract;

class PostgresInstructionsTest extends PostgresFixture implements InstructionsContract {}
