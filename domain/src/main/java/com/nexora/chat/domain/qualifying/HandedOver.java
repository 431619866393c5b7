package com.nexora.chat.domain.qualifying;

import com.nexora.chat.domain.conversation.RichText.Line;
import com.nexora.chat.domain.conversation.RichText.Run;
import java.util.ArrayList;
import java.util.List;

/// What a person is told of a lead in the note of a handoff. Its heading is also how the agent
/// knows, when it gets the conversation back, that a person had the lead already.
public final class HandedOver {

  static final String HEADING = "Lead, as far as the agent knows";

  private HandedOver() {}

  /// Nothing where nothing is known and nothing was asked.
  ///
  /// @param verdict whether it was found out what the lead comes to
  public static List<Line> lines(Qualifying state, boolean verdict) {
    if (state.known().isEmpty() && !state.begun()) {
      return List.of();
    }
    List<Line> lines = new ArrayList<>();
    lines.add(Line.heading(HEADING));
    if (verdict) {
      lines.add(Line.paragraph(
          "Outcome: " + state.verdict().label() + ", with a score of " + state.score() + "."));
    }
    state.known().stream()
        .map(known -> known.criterion().name() + ": " + known.value() + " ("
            + known.from().label() + ")")
        .map(line -> Line.bullet(Run.of(line)))
        .forEach(lines::add);
    state.leads().criteria().stream()
        .filter(criterion -> state.known().stream()
            .noneMatch(known -> known.criterion().name().equals(criterion.name())))
        .map(criterion ->
            criterion.name() + ": not known" + (criterion.required() ? ", and needed" : ""))
        .map(line -> Line.bullet(Run.of(line)))
        .forEach(lines::add);
    return lines;
  }

  static boolean in(String note) {
    return note.contains(HEADING);
  }
}
