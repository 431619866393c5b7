package com.nexora.chat.domain.privacy;

/// A text that may leave, and what is needed to understand what comes back.
///
/// @param text with placeholders for what was found
/// @param masking knows these placeholders too; mask the next text of the same prompt with it
public record Masked(String text, Masking masking) {}
