package com.nexora.chat.quality.eval.results;

import java.util.ArrayList;
import java.util.List;

/// What is otherwise than in the last recorded run.
public sealed interface Change {

  String name();

  /// It passed; now it fails.
  record Broken(String name, String was, String is) implements Change {}

  record Mended(String name, String was, String is) implements Change {}

  /// It fails as it did, but in another way.
  record Otherwise(String name, String was, String is) implements Change {}

  /// It was not in the record.
  record Added(String name, boolean passes) implements Change {}

  /// As a line to read.
  default String line() {
    return switch (this) {
      case Broken(String name, String was, String is) ->
        "now fails   " + name + ": was " + was + ", is " + is;
      case Mended(String name, String was, String is) ->
        "now passes  " + name + ": was " + was + ", is " + is;
      case Otherwise(String name, String was, String is) ->
        "otherwise   " + name + ": was " + was + ", is " + is;
      case Added(String name, boolean passes) ->
        "new         " + name + ": " + (passes ? "passes" : "fails");
    };
  }

  /// Of those cases that ran, in their order. With nothing recorded there are no changes.
  static List<Change> since(Past past, List<Result> results) {
    List<Change> changes = new ArrayList<>();
    for (Result result : results) {
      String name = result.situation().name();
      Past.Outcome was = past.outcomes().get(name);
      String is = result.reaction().summary();
      if (was == null) {
        if (!past.outcomes().isEmpty()) {
          changes.add(new Added(name, result.passed()));
        }
      } else if (was.passed() && !result.passed()) {
        changes.add(new Broken(name, was.came(), is));
      } else if (!was.passed() && result.passed()) {
        changes.add(new Mended(name, was.came(), is));
      } else if (!result.passed() && !was.came().equals(is)) {
        changes.add(new Otherwise(name, was.came(), is));
      }
    }
    return changes;
  }
}
