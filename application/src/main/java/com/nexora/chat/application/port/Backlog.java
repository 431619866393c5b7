package com.nexora.chat.application.port;

import java.time.Duration;

/// How much of one workspace waits for an end.
///
/// @param open customer messages without an outcome
/// @param oldest the age of the oldest of them; zero when there is none
/// @param overdue how many are older than they may be
/// @param setAside conversations that failed again and again
/// @param quarantined deliveries that cannot be read
/// @param held actions that could neither be found nor safely repeated
public record Backlog(
    long open, Duration oldest, long overdue, long setAside, long quarantined, long held) {}
