package com.nexora.chat.application.port;

import java.time.Duration;

/// How often a topic came and meant the same.
///
/// @param meaning what became of it, in words; empty for what an earlier version took
/// @param came deliveries that are still kept; none when only the last time is known
/// @param age since the last of them
public record TopicCount(String topic, String meaning, long came, Duration age) {}
