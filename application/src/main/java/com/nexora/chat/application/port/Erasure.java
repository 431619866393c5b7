package com.nexora.chat.application.port;

import java.time.Duration;

/// That something was erased, and nothing of what it was. What came late and was erased again is
/// counted with the first time.
///
/// @param what a conversation, a part, a contact …
/// @param id Intercom's
/// @param by the notification that told of it, or the search that found it
/// @param age since it was done
/// @param took from when it was received until it was done
/// @param rows that held something of it, or of nobody knows whom
public record Erasure(String what, String id, String by, Duration age, Duration took, long rows) {}
