package com.nexora.chat.quality.eval.suite;

import java.time.Instant;
import java.util.List;

/// One conversation, and what is expected of the agent in it.
///
/// @param name unique in its suite
/// @param kind what the case tries: cases are counted by it
/// @param said oldest first; the customer speaks last
/// @param at when the customer's last message came
/// @param workspace the configuration, when it is another than the suite's; empty otherwise
/// @param drafted whether nobody has checked yet what is expected
public record Case(
    String name,
    String kind,
    List<Line> said,
    Visitor visitor,
    Instant at,
    String workspace,
    boolean drafted,
    Expectation expected) {

  /// Within usual office hours, so that only those cases are about the time that say so: a Tuesday,
  /// 10:00 in New York.
  public static final Instant USUALLY = Instant.parse("2026-03-03T15:00:00Z");

  public Case {
    said = List.copyOf(said);
  }
}
