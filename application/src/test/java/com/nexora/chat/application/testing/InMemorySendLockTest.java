package com.nexora.chat.application.testing;

class InMemorySendLockTest extends InMemoryFixture implements SendLockContract {}
