package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.ConversationRecords.Kept;
import com.nexora.chat.application.port.UnansweredQuestions;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.figures.Gap;
import com.nexora.chat.domain.figures.Period;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Outcome;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Reads what the turns in memory hold.
record InMemoryUnanswered(InMemoryTurns turns) implements UnansweredQuestions {

  private record Turn(ConversationId conversation, Kept kept) {}

  @Override
  public List<Asked> newest(WorkspaceId workspace, Period period, int most) {
    return turns.conversations(workspace).stream()
        .flatMap(conversation -> turns.history(workspace, conversation).turns().stream()
            .map(kept -> new Turn(conversation, kept)))
        .filter(turn -> counts(turn.kept(), period))
        .sorted(Comparator.comparing((Turn turn) -> turn.kept().decided()).reversed())
        .map(turn -> new Asked(
            turn.conversation(), turn.kept().turn().epoch(), turn.kept().turn().question()))
        .limit(most)
        .toList();
  }

  private static boolean counts(Kept kept, Period period) {
    LocalDate day = LocalDate.ofInstant(kept.decided(), ZoneOffset.UTC);
    return kept.finished().isPresent()
        && !kept.turn().question().isEmpty()
        && !day.isBefore(period.from())
        && !day.isAfter(period.to())
        && because(kept.turn().outcome()).filter(Gap.REASONS::contains).isPresent();
  }

  private static Optional<HandoffReason> because(Outcome outcome) {
    return switch (outcome) {
      case Outcome.HandedOff(HandoffReason because) -> Optional.of(because);
      case Outcome.Queued(HandoffReason because) -> Optional.of(because);
      case Outcome.Answered _,
          Outcome.AskedBack _,
          Outcome.Suppressed _,
          Outcome.GivenBack _,
          Outcome.CustomerQuiet _,
          Outcome.Escalated _ -> Optional.empty();
    };
  }
}
