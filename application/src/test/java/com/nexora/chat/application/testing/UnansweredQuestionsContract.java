package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.Handback;
import com.nexora.chat.application.port.Notices.Erased;
import com.nexora.chat.application.port.UnansweredQuestions;
import com.nexora.chat.application.port.UnansweredQuestions.Asked;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.figures.Period;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.turn.Outcome;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What everything that knows unanswered questions does.
public interface UnansweredQuestionsContract extends NoticeStory {

  UnansweredQuestions questions();

  /// The days that may be today by the store's clock.
  Period days();

  private Claim ends(ConversationId talk, String part, Outcome outcome) {
    says(ACME, talk, part, DANA);
    Claim claim = claimed();
    DecidedTurn turn = Turns.ofEveryAction(claim, Set.of(new PartId(part)), outcome);
    store().turns().decide(ACME, claim, turn);
    store().turns().finish(ACME, claim, turn, new Handback.Done());
    letPass(Duration.ofSeconds(1));
    return claim;
  }

  private List<ConversationId> asked(Period period, int most) {
    return questions().newest(ACME, period, most).stream()
        .map(Asked::conversation)
        .toList();
  }

  @Test
  default void what_no_article_has_answered_is_there_newest_first() {
    Claim first = ends(TALK, "1", new Outcome.HandedOff(HandoffReason.NO_ANSWER_FOUND));
    ends(OTHER, "2", new Outcome.Queued(HandoffReason.ANSWER_REJECTED));
    assertEquals(List.of(OTHER, TALK), asked(days(), MOST));
    assertEquals(List.of(OTHER), asked(days(), 1));
    assertEquals(
        new Asked(TALK, first.epoch(), "Where is it?"),
        questions().newest(ACME, days(), MOST).getLast());
    assertEquals(List.of(), questions().newest(GLOBEX, days(), MOST));
  }

  @Test
  default void what_was_answered_or_went_to_people_for_another_reason_is_no_gap() {
    ends(TALK, "1", new Outcome.Answered());
    ends(OTHER, "2", new Outcome.HandedOff(HandoffReason.CUSTOMER_ASKED));
    assertEquals(List.of(), asked(days(), MOST));
  }

  @Test
  default void other_days_have_their_own() {
    ends(TALK, "1", new Outcome.HandedOff(HandoffReason.NO_ANSWER_FOUND));
    LocalDate before = days().from().minusDays(1);
    assertEquals(List.of(), asked(new Period(before.minusDays(7), before), MOST));
    LocalDate after = days().to().plusDays(1);
    assertEquals(List.of(), asked(new Period(after, after), MOST));
  }

  @Test
  default void what_was_erased_is_not_there_any_more() {
    ends(TALK, "1", new Outcome.HandedOff(HandoffReason.NO_ANSWER_FOUND));
    assertEquals(Erased.DONE, erased("n1", WHOLE));
    assertEquals(List.of(), asked(days(), MOST));
  }
}
