package com.nexora.chat.architecture.planted.intercom;

/// Breaks nothing: something to know.
public final class IntercomDoor {}
