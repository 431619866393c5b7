package com.nexora.chat.application.testing;

class InMemoryPersonalRecordsTest extends InMemoryFixture implements PersonalRecordsContract {}
