package com.nexora.chat.console.page;

import java.util.List;
import java.util.regex.Pattern;

/// One thing that can be decided in a form.
///
/// @param name the keys that lead to it in the document, with dots between
/// @param help in one sentence
/// @param choices none where anything may be written
public record FormField(String name, String label, String help, Kind kind, List<Choice> choices) {

  /// How it is filled in, and written in the document.
  public enum Kind {
    CHOICE,
    LINE,
    NUMBER,
    LIST,
    TAKER,
    ROLLOUT,
    WORDS
  }

  /// @param value as it stands in the form; empty to leave the key out
  public record Choice(String value, String label) {}

  public FormField {
    choices = List.copyOf(choices);
  }

  List<String> path() {
    return List.of(name.split("\\."));
  }

  /// Whether a mistake is about this: it names the place, most often behind its line.
  boolean concerns(String mistake) {
    return Pattern.compile(
            "^(?:[^:]*\\bline \\d+: +)?(?:needs )?" + Pattern.quote(name) + "(?:[\\s.\\[]|$)")
        .matcher(mistake)
        .find();
  }
}
