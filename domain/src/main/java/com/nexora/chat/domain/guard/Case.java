package com.nexora.chat.domain.guard;

import com.nexora.chat.domain.text.Sentences;
import java.util.List;

/// A draft with everything the checks look at, worked out once.
///
/// @param text as a customer would see it
/// @param views other readings of the text, in which something may hide
record Case(
    String text,
    Views views,
    List<String> sentences,
    Draft draft,
    Evidence evidence,
    Sources sources,
    GuardPolicy policy) {

  static Case of(String text, Draft draft, Evidence evidence, GuardPolicy policy) {
    return new Case(
        text,
        Views.of(text),
        Sentences.of(text),
        draft,
        evidence,
        Sources.of(evidence.offered(), draft.cited()),
        policy);
  }
}
