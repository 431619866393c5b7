package com.nexora.chat.architecture.planted.persistence;

/// Breaks nothing: something to know.
public final class PersistenceDoor {}
