package com.nexora.chat.domain.knowledge;

import com.nexora.chat.domain.intent.Language;

/// What passages are looked for by.
///
/// @param words as the customer wrote them, of any length
/// @param meaning of the model that the passages were embedded with
/// @param language what is found is in it where there is a choice
public record Query(String words, Embedding meaning, Language language) {}
