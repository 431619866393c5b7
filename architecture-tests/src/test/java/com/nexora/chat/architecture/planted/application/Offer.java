package com.nexora.chat.architecture.planted.application;

/// Breaks nothing: a value that comes in through the door.
public record Offer(String text) {}
