package com.nexora.chat.modeltwin;

/// The figures an answer ends with.
///
/// @param in all of the prompt, `cached` included
public record Usage(long in, long out, long cached) {}
