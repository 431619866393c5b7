package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.ConversationRecords;
import com.nexora.chat.application.port.ConversationRecords.History;
import com.nexora.chat.application.port.ConversationRecords.Kept;
import com.nexora.chat.application.port.ConversationRecords.Line;
import com.nexora.chat.application.port.ConversationRecords.Mark;
import com.nexora.chat.application.port.ConversationRecords.Owed;
import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.Handback;
import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.turn.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What every record of conversations does.
public interface ConversationRecordsContract extends StoreContract {

  ConversationId FIRST = new ConversationId("1001");
  ConversationId SECOND = new ConversationId("1002");
  ConversationId THIRD = new ConversationId("1003");

  ConversationRecords records();

  /// A message of the customer is answered.
  private DecidedTurn answered(ConversationId conversation, String part) {
    store().inbox().accept(ACME, Deliveries.message(conversation, part));
    Claim claim = claimed();
    letPass(Duration.ofSeconds(1));
    DecidedTurn turn = Turns.ofEveryAction(claim, Set.of(new PartId(part)), new Outcome.Answered());
    store().turns().decide(ACME, claim, turn);
    for (PlannedAction action : turn.actions()) {
      turn = turn.with(action.sent());
    }
    store().turns().finish(ACME, claim, turn, new Handback.Done());
    return turn;
  }

  private List<ConversationId> listed(Mark before, int most) {
    return records().newest(ACME, before, most).stream()
        .map(line -> line.mark().conversation())
        .toList();
  }

  @Test
  default void conversations_are_listed_by_their_newest_turn() {
    answered(FIRST, "1");
    answered(SECOND, "2");
    answered(FIRST, "3");
    List<Line> lines = records().newest(ACME, Mark.NEWEST, 10);
    assertEquals(
        List.of(FIRST, SECOND),
        lines.stream().map(line -> line.mark().conversation()).toList());
    Line line = lines.getFirst();
    assertEquals("Where is it?", line.question());
    assertEquals(new Outcome.Answered(), line.outcome());
    assertEquals("“second”", line.rule());
    assertEquals("refund", line.intent());
    assertTrue(line.finished());
  }

  @Test
  default void the_list_goes_on_where_it_ended() {
    answered(FIRST, "1");
    answered(SECOND, "2");
    answered(THIRD, "3");
    List<Line> page = records().newest(ACME, Mark.NEWEST, 2);
    assertEquals(
        List.of(THIRD, SECOND),
        page.stream().map(line -> line.mark().conversation()).toList());
    assertEquals(List.of(FIRST), listed(page.getLast().mark(), 2));
    assertEquals(
        List.of(), listed(records().newest(ACME, Mark.NEWEST, 3).getLast().mark(), 2));
  }

  @Test
  default void a_turn_is_kept_with_its_record_and_the_fate_of_each_action() {
    DecidedTurn first = answered(FIRST, "1");
    DecidedTurn second = answered(FIRST, "2");
    History history = records().of(ACME, FIRST).orElseThrow();
    assertEquals(
        List.of(first, second), history.turns().stream().map(Kept::turn).toList());
    assertTrue(history.turns().stream().allMatch(kept -> kept.finished().isPresent()));
    assertEquals(
        List.of(Optional.of(new Outcome.Answered()), Optional.of(new Outcome.Answered())),
        history.messages().stream().map(Owed::end).toList());
  }

  @Test
  default void what_is_under_way_is_seen() {
    store().inbox().accept(ACME, Deliveries.message(FIRST, "1"));
    assertEquals(
        List.of(Optional.empty()),
        records().of(ACME, FIRST).orElseThrow().messages().stream()
            .map(Owed::end)
            .toList());
    Claim claim = claimed();
    store()
        .turns()
        .decide(
            ACME,
            claim,
            Turns.ofEveryAction(claim, Set.of(new PartId("1")), new Outcome.Answered()));
    Kept kept = records().of(ACME, FIRST).orElseThrow().turns().getFirst();
    assertEquals(Optional.empty(), kept.finished());
    assertEquals(PlannedAction.State.PLANNED, kept.turn().actions().getFirst().state());
    assertFalse(records().newest(ACME, Mark.NEWEST, 1).getFirst().finished());
  }

  @Test
  default void a_stranger_and_another_workspaces_conversation_are_not_known() {
    answered(FIRST, "1");
    assertEquals(Optional.empty(), records().of(ACME, SECOND));
    assertEquals(Optional.empty(), records().of(GLOBEX, FIRST));
    assertEquals(List.of(), records().newest(GLOBEX, Mark.NEWEST, 10));
  }
}
