package com.nexora.chat.application.testing;

class InMemoryFiguresTest extends InMemoryFixture implements FiguresContract {}
