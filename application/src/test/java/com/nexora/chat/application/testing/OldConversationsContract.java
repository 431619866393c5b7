package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.ConversationRecords;
import com.nexora.chat.application.port.ConversationRecords.Kept;
import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.Handback;
import com.nexora.chat.application.port.OldConversations;
import com.nexora.chat.application.port.OldConversations.Step;
import com.nexora.chat.application.port.PersonalRecords;
import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.application.port.Provenance;
import com.nexora.chat.domain.attribute.Holder;
import com.nexora.chat.domain.attribute.Model;
import com.nexora.chat.domain.attribute.Value;
import com.nexora.chat.domain.attribute.Write;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What every way to forget old conversations does. // C-17
public interface OldConversationsContract extends NoticeStory {

  Duration KEEP = Duration.ofDays(30);

  /// More than enough for either clock.
  Instant LATER = Instant.parse("2999-01-01T00:00:00Z");

  OldConversations old();

  ConversationRecords records();

  PersonalRecords persons();

  Provenance provenance();

  default DecidedTurn answered(ConversationId talk, String part) {
    says(ACME, talk, part, DANA);
    Claim claim = claimed();
    DecidedTurn turn = decided(claim, part);
    for (PlannedAction action : turn.actions()) {
      turn = turn.with(action.sent());
    }
    store().turns().finish(ACME, claim, turn, new Handback.Done());
    return turn;
  }

  private DecidedTurn decided(Claim claim, String part) {
    DecidedTurn turn = Turns.ofEveryAction(claim, Set.of(new PartId(part)), new Outcome.Answered());
    store().turns().decide(ACME, claim, turn);
    return turn;
  }

  private int forgotten(WorkspaceId workspace) {
    return old().forget(workspace, KEEP, LATER, "", MOST).forgotten();
  }

  private List<String> questions(ConversationId talk) {
    return records().of(ACME, talk).orElseThrow().turns().stream()
        .map(Kept::turn)
        .map(DecidedTurn::question)
        .toList();
  }

  @Test
  default void what_is_at_rest_for_too_long_is_forgotten_and_how_it_ended_is_not() { // C-17
    answered(TALK, "1");
    letPass(KEEP.plusHours(1));
    assertEquals(new Step(TALK.value(), 1, 1), old().forget(ACME, KEEP, LATER, "", MOST));
    assertEquals(List.of(""), questions(TALK));
    assertEquals(Map.of(), persons().count(ACME, DANA));
    assertEquals(Optional.of(new Outcome.Answered()), outcome(ACME, TALK, FIRST));
    assertEquals(Optional.empty(), claim(), "nobody is woken up for it");
    assertEquals(0, forgotten(ACME), "there is nothing more to forget");
  }

  @Test
  default void what_is_younger_stays() { // C-17
    answered(TALK, "1");
    letPass(KEEP.minusHours(1));
    assertEquals(0, forgotten(ACME));
    assertEquals(List.of("Where is it?"), questions(TALK));
    assertEquals(0, forgotten(GLOBEX));
  }

  @Test
  default void a_word_later_is_what_counts() { // C-17
    answered(TALK, "1");
    letPass(KEEP.minusHours(1));
    answered(TALK, "2");
    letPass(Duration.ofHours(2));
    assertEquals(0, forgotten(ACME));
    assertEquals(List.of("Where is it?", "Where is it?"), questions(TALK));
  }

  @Test
  default void a_clock_that_goes_ahead_forgets_nothing() { // C-17
    answered(TALK, "1");
    letPass(KEEP.plusHours(1));
    Instant behind = Instant.parse("2001-01-01T00:00:00Z");
    assertEquals(0, old().forget(ACME, KEEP, behind, "", MOST).forgotten());
    assertEquals(1, forgotten(ACME));
  }

  @Test
  default void what_is_owed_under_way_or_set_aside_is_never_touched() { // C-17
    says(ACME, TALK, "1", DANA);
    says(ACME, OTHER, "2", DANA);
    Claim claim = claimed();
    decided(claim, claim.conversation().equals(TALK) ? "1" : "2");
    Claim next = claimed();
    store().queue().giveBack(ACME, next, new Handback.SetAside("it failed"));
    letPass(KEEP.plusHours(1));
    assertEquals(0, forgotten(ACME));
    assertFalse(persons().count(ACME, DANA).isEmpty());
  }

  @Test
  default void an_open_promise_and_an_open_handoff_are_never_touched() { // C-17
    says(ACME, TALK, "1", DANA);
    Claim claim = claimed();
    DecidedTurn turn = decided(claim, "1");
    store().promises().make(ACME, claim, Turns.promise());
    store().turns().finish(ACME, claim, turn, new Handback.Done());
    says(ACME, OTHER, "2", DANA);
    Claim second = claimed();
    DecidedTurn handed = decided(second, "2");
    store().handovers().hand(ACME, second, second.epoch(), Turns.handed());
    store().turns().finish(ACME, second, handed, new Handback.Done());
    letPass(KEEP.plusHours(1));
    assertEquals(0, forgotten(ACME));
  }

  @Test
  default void what_a_person_is_to_look_at_is_never_touched_until_a_later_turn() { // C-17
    says(ACME, TALK, "1", DANA);
    Claim claim = claimed();
    DecidedTurn turn = decided(claim, "1");
    for (PlannedAction action : turn.actions()) {
      turn = turn.with(action.ordinal() == 0 ? action.held("two of the same") : action.sent());
    }
    store().turns().finish(ACME, claim, turn, new Handback.Done());
    letPass(KEEP.plusHours(1));
    assertEquals(0, forgotten(ACME));
    assertEquals(List.of("Where is it?"), questions(TALK));
    answered(TALK, "2");
    letPass(KEEP.plusHours(1));
    assertEquals(1, forgotten(ACME));
  }

  @Test
  default void values_written_to_a_contact_go_with_the_conversation_they_were_written_in() { // C-17
    says(ACME, TALK, "1", DANA);
    Claim claim = claimed();
    DecidedTurn turn = decided(claim, "1");
    Holder dana = new Holder(Model.CONTACT, DANA.value());
    provenance()
        .note(
            ACME,
            claim,
            claim.epoch(),
            Map.of(dana, List.of(new Write("Size", "1", new Value.Text("thirty"), 1, "answered"))));
    for (PlannedAction action : turn.actions()) {
      turn = turn.with(action.sent());
    }
    store().turns().finish(ACME, claim, turn, new Handback.Done());
    letPass(KEEP.plusHours(1));
    assertEquals(1, provenance().all(ACME, Set.of(dana), MOST).size());
    assertEquals(1, forgotten(ACME));
    assertEquals(List.of(), provenance().all(ACME, Set.of(dana), MOST));
  }

  @Test
  default void a_walk_goes_on_where_it_ended() { // C-17
    List<String> ids = List.of("1001", "1002", "1003");
    ids.forEach(id -> answered(new ConversationId(id), id));
    letPass(KEEP.plusHours(1));
    assertEquals(new Step("1002", 2, 2), old().forget(ACME, KEEP, LATER, "", 2));
    assertEquals(new Step("1003", 1, 1), old().forget(ACME, KEEP, LATER, "1002", 2));
    assertEquals(new Step("", 0, 0), old().forget(ACME, KEEP, LATER, "1003", 2));
  }

  @Test
  default void whoever_writes_again_is_answered_and_known_again() {
    answered(TALK, "1");
    letPass(KEEP.plusHours(1));
    assertEquals(1, forgotten(ACME));
    answered(TALK, "2");
    assertEquals(
        List.of(TALK),
        records().newest(ACME, ConversationRecords.Mark.NEWEST, 9).stream()
            .map(line -> line.mark().conversation())
            .toList());
    assertEquals(0, forgotten(ACME));
    assertEquals(List.of("", "Where is it?"), questions(TALK));
  }
}
