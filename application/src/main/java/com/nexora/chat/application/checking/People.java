package com.nexora.chat.application.checking;

import com.nexora.chat.application.usecase.CheckWorkspace.Finding;
import com.nexora.chat.application.usecase.CheckWorkspace.Level;
import com.nexora.chat.domain.staff.Staff;
import com.nexora.chat.domain.staff.Teammate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Whether those can take a conversation whom ladders, deputies and lists of owners name: by id,
/// e-mail address or name, as a turn finds them.
record People(Mentions mentions, Staff staff) {

  private static final String ABOUT = "handing over";

  /// Of more, only how many.
  private static final int MOST_NAMED = 10;

  List<Finding> look() {
    List<Finding> findings = new ArrayList<>();
    mentions.people().forEach((where, references) -> look(where, references, findings));
    return findings;
  }

  private void look(String where, Set<String> references, List<Finding> findings) {
    List<String> unknown = references.stream()
        .filter(reference -> staff.called(reference).isEmpty())
        .map(reference -> "'" + reference + "'")
        .toList();
    if (!unknown.isEmpty()) {
      findings.add(new Finding(
          Level.WRONG,
          ABOUT,
          "Of " + named(unknown) + ", whom " + where
              + " names, Intercom knows nobody, or two by one"
              + " name: they are passed. Write the id or the e-mail address of a teammate."));
    }
    List<String> seatless = known(references, one -> !one.seat());
    if (!seatless.isEmpty()) {
      findings.add(new Finding(
          Level.WRONG,
          ABOUT,
          "Without an Inbox seat, and so passed: " + named(seatless) + ", whom " + where
              + " names. Give them a seat, or name others."));
    }
    List<String> away = known(references, one -> one.seat() && one.away());
    if (!away.isEmpty()) {
      findings.add(new Finding(
          Level.NOTE,
          ABOUT,
          "Set away, and so passed until they are back: " + named(away) + ", whom " + where
              + " names."));
    }
  }

  private List<String> known(Set<String> references, Predicate<Teammate> such) {
    return references.stream()
        .flatMap(reference -> staff.called(reference).stream())
        .filter(such)
        .map(one -> one.name() + " (" + one.id() + ")")
        .distinct()
        .toList();
  }

  private static String named(List<String> names) {
    String some = names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
    return names.size() <= MOST_NAMED
        ? some
        : some + " and " + (names.size() - MOST_NAMED) + " more";
  }
}
