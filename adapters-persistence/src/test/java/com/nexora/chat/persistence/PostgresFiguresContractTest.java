package com.nexora.chat.persistence;

import com.nexora.chat.application.testing.FiguresContract;

class PostgresFiguresContractTest extends PostgresFixture implements FiguresContract {}
