package com.nexora.chat.application.testing;

class InMemoryTurnLedgerTest extends InMemoryFixture implements TurnLedgerContract {}
