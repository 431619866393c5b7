package com.nexora.chat.architecture.planted.torture;

/// Breaks nothing: something to know.
public final class TortureDoor {}
