package com.nexora.chat.architecture.planted.quality;

/// Breaks nothing: something to know.
public final class QualityDoor {}
