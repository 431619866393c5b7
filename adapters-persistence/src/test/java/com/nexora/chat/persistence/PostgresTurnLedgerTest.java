package com.nexora.chat.persistence;

import com.nexora.chat.application.testing.TurnLedgerContract;

class PostgresTurnLedgerTest extends PostgresFixture implements TurnLedgerContract {}
