package com.nexora.chat.architecture.planted.application;

/// Breaks nothing: something to know.
public final class Door {}
