package com.nexora.chat.application.port;

import java.time.Instant;

/// That a workspace is halted.
///
/// @param by who halted it, in words of the operator's system
public record Halt(String by, String because, Instant at) {}
