package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.ConversationRecords;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.intent.IntentReading;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Reads what the other fakes hold.
public record InMemoryRecords(InMemoryTurns turns) implements ConversationRecords {

  private static final Comparator<Line> NEWEST_FIRST = Comparator.comparing(
          (Line line) -> line.mark().at())
      .thenComparing(line -> line.mark().conversation().value())
      .thenComparingLong(line -> line.mark().turn())
      .reversed();

  @Override
  public List<Line> newest(WorkspaceId workspace, Mark before, int most) {
    List<Line> all = turns.conversations(workspace).stream()
        .flatMap(conversation -> turns.history(workspace, conversation).turns().stream()
            .reduce((_, later) -> later)
            .map(kept -> line(conversation, kept))
            .stream())
        .sorted(NEWEST_FIRST)
        .toList();
    int from = all.stream().map(Line::mark).toList().indexOf(before);
    return all.stream().skip(from + 1L).limit(most).toList();
  }

  private static Line line(ConversationId conversation, Kept kept) {
    String intent = kept.turn().record().intentOfBoth();
    return new Line(
        new Mark(kept.decided(), conversation, kept.turn().epoch()),
        kept.turn().question(),
        kept.turn().outcome(),
        kept.turn().record().matchedRule().orElse(""),
        intent.equals(IntentReading.UNKNOWN) ? "" : intent,
        kept.finished().isPresent());
  }

  @Override
  public Optional<History> of(WorkspaceId workspace, ConversationId conversation) {
    return Optional.of(turns.history(workspace, conversation))
        .filter(history -> !history.turns().isEmpty() || !history.messages().isEmpty());
  }
}
