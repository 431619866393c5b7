package com.nexora.chat.twin.wire;

/// What happened outside conversations, as a webhook tells it.
///
/// @param topic as Intercom names it
/// @param lane what it is about: things with one lane are told in order
public record Told(String topic, String lane, Fields item) {}
