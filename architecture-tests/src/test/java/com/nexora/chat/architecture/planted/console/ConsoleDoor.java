package com.nexora.chat.architecture.planted.console;

/// Breaks nothing: something to know.
public final class ConsoleDoor {}
