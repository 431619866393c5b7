package com.nexora.chat.domain.knowledge;

/// A passage with its nearness to a question.
///
/// @param similarity cosine of the two embeddings
public record Found(Passage passage, double similarity) {}
