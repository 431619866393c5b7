package com.nexora.chat.architecture.planted.twin;

/// Breaks nothing: something to know.
public final class TwinDoor {}
