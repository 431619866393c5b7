package com.nexora.chat.domain.hours;

import com.nexora.chat.domain.intent.Language;
import java.util.Map;

/// What customers are told out of hours, in the workspace's own words. Each text by language;
/// where a language has none, the built-in one is said.
///
/// @param promise says when an answer can be expected: [#TIME] stands for it
/// @param ask the one question for what is missing, said after the promise
/// @param noted said to what a customer adds after they were promised an answer
/// @param afterAnswer said after what the agent answers out of hours; nothing when there is none
public record QueueWording(
    Map<Language, String> promise,
    Map<Language, String> ask,
    Map<Language, String> noted,
    Map<Language, String> afterAnswer) {

  /// Where a promise says when.
  public static final String TIME = "{time}";

  /// Nothing of the workspace's own.
  public static final QueueWording BUILT_IN =
      new QueueWording(Map.of(), Map.of(), Map.of(), Map.of());

  public QueueWording {
    promise = Map.copyOf(promise);
    ask = Map.copyOf(ask);
    noted = Map.copyOf(noted);
    afterAnswer = Map.copyOf(afterAnswer);
    if (promise.values().stream().anyMatch(text -> !text.contains(TIME))) {
      throw new IllegalArgumentException("a promise says when: it holds " + TIME);
    }
  }
}
