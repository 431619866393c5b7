package com.nexora.chat.domain.lead;

import com.nexora.chat.domain.text.PlainText;
import java.util.Optional;

/// When they want to decide or begin.
final class Timelines {

  private Timelines() {}

  static Optional<LeadFact.Timeline> in(PlainText text, LeadWords words) {
    String plain = text.text();
    return words
        .time()
        .found(plain)
        .filter(found -> !meetingOnly(plain, found.start(), words))
        .filter(found -> !Budgets.endsAt(plain, found.start()))
        .map(found -> new LeadFact.Timeline(text.quote(found.start(), found.end())))
        .findFirst();
  }

  private static boolean meetingOnly(String text, int at, LeadWords words) {
    String clause = text.substring(Clauses.start(text, at), Clauses.end(text, at));
    return words.meeting().found(clause).findAny().isPresent()
        && words.begin().found(clause).findAny().isEmpty();
  }
}
