package com.nexora.chat.llm.intent;

import com.nexora.chat.domain.knowledge.Embedding;

/// Something to learn an intent from.
///
/// @param intent which one, by its place among the workspace's intents
/// @param said whether a customer says so; the intent's name and description are not said
record Lesson(int intent, Embedding meaning, boolean said) {

  float[] vector() {
    return meaning.toArray();
  }
}
