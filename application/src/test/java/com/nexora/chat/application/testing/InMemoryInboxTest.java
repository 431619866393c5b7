package com.nexora.chat.application.testing;

class InMemoryInboxTest extends InMemoryFixture implements InboxContract {}
