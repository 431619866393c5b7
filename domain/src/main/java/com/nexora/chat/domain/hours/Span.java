package com.nexora.chat.domain.hours;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Time on the wall clock, in whole minutes from where a day or a week begins.
///
/// @param from inclusive, never negative
/// @param to exclusive, after `from`
public record Span(int from, int to) {

  public static final int DAY = 24 * 60;
  public static final int WEEK = 7 * DAY;

  public Span {
    if (from < 0 || from >= to) {
      throw new IllegalArgumentException("a span begins before it ends, and not before 0");
    }
  }

  boolean holds(int minute) {
    return from <= minute && minute < to;
  }

  /// The same time in order and without overlap.
  static List<Span> merged(List<Span> spans) {
    List<Span> merged = new ArrayList<>();
    for (Span span : spans.stream().sorted(Comparator.comparingInt(Span::from)).toList()) {
      if (!merged.isEmpty() && span.from() <= merged.getLast().to()) {
        Span last = merged.removeLast();
        merged.add(new Span(last.from(), Math.max(last.to(), span.to())));
      } else {
        merged.add(span);
      }
    }
    return List.copyOf(merged);
  }

  static void within(int most, List<Span> spans) {
    if (spans.stream().anyMatch(span -> span.to() > most)) {
      throw new IllegalArgumentException("a span ends at minute " + most + " at the latest");
    }
  }
}
