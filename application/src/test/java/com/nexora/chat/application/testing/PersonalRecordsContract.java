package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.Notice;
import com.nexora.chat.application.port.Notices.Erased;
import com.nexora.chat.application.port.PersonalRecords;
import com.nexora.chat.application.port.PersonalRecords.Kind;
import com.nexora.chat.application.port.Provenance;
import com.nexora.chat.domain.attribute.Holder;
import com.nexora.chat.domain.attribute.Model;
import com.nexora.chat.domain.attribute.Value;
import com.nexora.chat.domain.attribute.Write;
import com.nexora.chat.domain.turn.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What everything that knows what is held of a contact does. // C-16
public interface PersonalRecordsContract extends NoticeStory {

  /// More than any test holds.
  int ALL = 4_000_000;

  PersonalRecords persons();

  Provenance provenance();

  /// Dana's conversation: one turn that promises, hands over and writes an attribute.
  private DecidedTurn story() {
    says(ACME, TALK, "1", DANA);
    Claim claim = claimed();
    DecidedTurn turn = Turns.ofEveryAction(claim, Set.of(FIRST), new Outcome.Answered());
    store().turns().decide(ACME, claim, turn);
    store().promises().make(ACME, claim, Turns.promise());
    store().handovers().hand(ACME, claim, claim.epoch(), Turns.handed());
    provenance()
        .note(
            ACME,
            claim,
            claim.epoch(),
            Map.of(
                new Holder(Model.CONTACT, DANA.value()),
                List.of(new Write("Size", "1", new Value.Text("thirty"), 1, "answered"))));
    return turn;
  }

  @Test
  default void everything_that_is_held_of_a_contact_is_counted() { // C-16
    int actions = story().actions().size();
    says(ACME, OTHER, "2", JUN);
    assertEquals(
        Map.of(
            Kind.CONVERSATIONS, 1L,
            Kind.WEBHOOKS, 1L,
            Kind.MESSAGES, 1L,
            Kind.TURNS, 1L,
            Kind.ACTIONS, (long) actions,
            Kind.PROMISES, 1L,
            Kind.HANDOFFS, 1L,
            Kind.ATTRIBUTES, 1L),
        persons().count(ACME, DANA));
    assertEquals(Map.of(), persons().count(GLOBEX, DANA));
  }

  @Test
  default void rows_are_given_with_the_words_in_them() { // C-16
    DecidedTurn turn = story();
    assertTrue(one(Kind.TURNS).contains(turn.question()), one(Kind.TURNS));
    assertTrue(one(Kind.ATTRIBUTES).contains("thirty"));
    assertTrue(one(Kind.PROMISES).contains("O'Neil"));
    assertTrue(one(Kind.WEBHOOKS).contains("notif_1"));
    assertEquals(List.of(), persons().rows(GLOBEX, DANA, Kind.TURNS, 0, ALL));
    assertEquals(List.of(), persons().rows(ACME, JUN, Kind.TURNS, 0, ALL));
  }

  private String one(Kind kind) {
    List<String> rows = persons().rows(ACME, DANA, kind, 0, ALL);
    assertEquals(1, rows.size(), kind + " " + rows);
    assertTrue(rows.getFirst().startsWith("{") && rows.getFirst().endsWith("}"), rows.getFirst());
    return rows.getFirst();
  }

  @Test
  default void rows_go_on_where_they_ended() {
    int actions = story().actions().size();
    List<String> all = persons().rows(ACME, DANA, Kind.ACTIONS, 0, ALL);
    assertEquals(actions, all.size());
    assertEquals(all.subList(2, actions), persons().rows(ACME, DANA, Kind.ACTIONS, 2, ALL));
  }

  @Test
  default void no_more_is_read_once_there_is_enough_of_it() { // C-16
    var _ = story();
    List<String> all = persons().rows(ACME, DANA, Kind.ACTIONS, 0, ALL);
    int one = all.getFirst().length();
    assertEquals(all.subList(0, 1), persons().rows(ACME, DANA, Kind.ACTIONS, 0, 1));
    assertEquals(all.subList(0, 1), persons().rows(ACME, DANA, Kind.ACTIONS, 0, one));
    assertEquals(all.subList(0, 2), persons().rows(ACME, DANA, Kind.ACTIONS, 0, one + 1));
    assertEquals(all.subList(1, 2), persons().rows(ACME, DANA, Kind.ACTIONS, 1, 1));
  }

  @Test
  default void who_takes_part_is_known_as_far_as_it_was_told() {
    says(ACME, TALK, "1", JUN, DANA);
    assertEquals(List.of(DANA, JUN), persons().takingPart(ACME, TALK));
    assertEquals(List.of(), persons().takingPart(ACME, OTHER));
    assertEquals(List.of(), persons().takingPart(GLOBEX, TALK));
  }

  @Test
  default void after_they_are_forgotten_only_that_is_known() { // C-16
    story();
    letPass(LEASE.multipliedBy(2));
    Notice.Subject forgotten = new Notice.Subject.ForgottenContact(DANA);
    notices().add(ACME, "console 1", new Notice.Erase(forgotten));
    assertEquals(Erased.DONE, notices().erase(ACME, "console 1", forgotten));
    assertEquals(Map.of(Kind.ERASURES, 1L), persons().count(ACME, DANA));
  }
}
