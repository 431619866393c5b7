package com.nexora.chat.application.port;

import java.time.Duration;

/// That something was erased, and nothing of what it was.
///
/// @param what a conversation, a part, a contact …
/// @param id Intercom's
/// @param by the notification that told of it, or the search that found it
/// @param age since it was done
/// @param took from when it was received until it was done
/// @param rows that held something of it
public record Erasure(String what, String id, String by, Duration age, Duration took, long rows) {}
