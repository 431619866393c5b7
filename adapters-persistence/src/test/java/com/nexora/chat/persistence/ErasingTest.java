package com.nexora.chat.persistence;

import static com.nexora.chat.application.testing.StoreContract.ACME;
import static com.nexora.chat.application.testing.StoreContract.GLOBEX;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.Delivery;
import com.nexora.chat.application.port.Handback;
import com.nexora.chat.application.port.Notice;
import com.nexora.chat.application.port.Notice.Subject;
import com.nexora.chat.application.port.Notices.Erased;
import com.nexora.chat.application.port.PersonalRecords.Kind;
import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.port.RawBody;
import com.nexora.chat.application.port.Round;
import com.nexora.chat.application.port.Sense;
import com.nexora.chat.application.testing.Deliveries;
import com.nexora.chat.application.testing.StoreContract;
import com.nexora.chat.application.testing.Turns;
import com.nexora.chat.domain.attribute.Holder;
import com.nexora.chat.domain.attribute.Model;
import com.nexora.chat.domain.attribute.Value;
import com.nexora.chat.domain.attribute.Write;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.RichText;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.domain.turn.Outcome;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Looks for a customer's words in every column of every table, as the catalogue names them, so
/// that a new column cannot be forgotten.
class ErasingTest {

  /// What belongs to no workspace and holds digests, and the names of those who run it.
  private static final Set<String> NOTHING_OF_CUSTOMERS =
      Set.of("connect_attempt", "account", "account_session", "throttle");

  private static final String CANARY = "Jun's cat ate the invoice";
  private static final Write SAID =
      new Write("Use case", "1", new Value.Text(CANARY), 1, "answered");
  private static final ConversationId TALK = new ConversationId("215472621202693");
  private static final ContactId JUN = new ContactId("65f1b37d9a02c65e41d7f106");
  private static final Subject DELETED = new Subject.DeletedContact(JUN);

  private final TestDatabase database = TestDatabase.SHARED;
  private Persistence persistence = database.emptied();

  @BeforeEach
  void fill() {
    persistence = database.emptied();
    fill(ACME);
    fill(GLOBEX);
    persistence.inbox().park("p", ACME.value(), canary());
    persistence.inbox().park("q", GLOBEX.value(), canary());
  }

  /// The same ids and the same words in each workspace: one turn that is finished, one that is
  /// being carried out.
  private void fill(WorkspaceId workspace) {
    says(workspace, "1");
    Claim first = claimed();
    DecidedTurn turn = wordy(first, "1");
    persistence.turns().decide(workspace, first, turn);
    for (PlannedAction action : turn.actions()) {
      turn = turn.with(action.dropped("Intercom quoted: " + CANARY));
    }
    persistence.turns().finish(workspace, first, turn, new Handback.Done());
    says(workspace, "2");
    Claim second = claimed();
    persistence.turns().decide(workspace, second, wordy(second, "2"));
    persistence
        .provenance()
        .note(
            workspace,
            second,
            second.epoch(),
            Map.of(new Holder(Model.COMPANY, "firm"), List.of(SAID)));
    persistence.inbox().quarantine(workspace, "d", canary(), "half");
  }

  private void says(WorkspaceId workspace, String part) {
    assertTrue(persistence
        .inbox()
        .accept(
            workspace,
            new Delivery(
                "notif_" + part,
                "key_" + part,
                "conversation.user.replied",
                Optional.of(TALK),
                Optional.of(new PartId(part)),
                Optional.empty(),
                canary(),
                Duration.ZERO,
                Duration.ZERO,
                new Sense("customer spoke", Set.of(JUN), Optional.empty()))));
  }

  private static RawBody canary() {
    return RawBody.of("{\"id\":\"%s\",\"contact\":\"%s\",\"body\":\"%s\"}"
        .formatted(TALK, JUN, CANARY)
        .getBytes(StandardCharsets.UTF_8));
  }

  private static DecidedTurn wordy(Claim claim, String part) {
    List<Action> said = List.of(
        new Action.Note(RichText.paragraph(CANARY)),
        new Action.SetAttributes(Map.of("Summary", CANARY)),
        new Action.WriteBack(new Holder(Model.CONTACT, JUN.value()), List.of(SAID)),
        new Action.Reply(RichText.paragraph(CANARY)));
    DecidedTurn example =
        Turns.ofEveryAction(claim, Set.of(new PartId(part)), new Outcome.Answered());
    List<PlannedAction> actions = new ArrayList<>();
    for (Action action : said) {
      actions.add(PlannedAction.planned(claim.epoch(), actions.size(), action));
    }
    return new DecidedTurn(
        example.epoch(),
        example.episode(),
        CANARY,
        example.settles(),
        example.outcome(),
        actions,
        example.record());
  }

  private Claim claimed() {
    return persistence.queue().claim(StoreContract.LEASE, Round.START).orElseThrow();
  }

  private void told(WorkspaceId workspace, Subject subject) {
    assertTrue(persistence
        .inbox()
        .accept(workspace, Deliveries.notice("gone", "gone", new Notice.Erase(subject))));
  }

  /// Which columns hold the words, and in how many rows.
  private List<String> traces(WorkspaceId workspace) {
    List<String> found = new ArrayList<>();
    for (String column : database.rows("""
        SELECT table_name || '.' || column_name || '.' || data_type
          FROM information_schema.columns AS c
         WHERE table_schema = 'nexora' AND table_name <> 'flyway_schema_history'
           AND data_type IN ('text', 'json', 'jsonb', 'bytea', 'ARRAY', 'character varying')
         ORDER BY 1
        """)) {
      String[] name = column.split("\\.", -1);
      String own = name[0].equals("unroutable_delivery") ? "claimed_workspace" : "workspace_id";
      if (NOTHING_OF_CUSTOMERS.contains(name[0])) {
        continue;
      }
      String holds = name[2].equals("bytea")
          ? "position(convert_to('%s', 'UTF8') IN %s) > 0"
          : "position('%s' IN CAST(%s AS text)) > 0";
      String rows = String.join(
          "",
          database.rows("SELECT count(*) FROM nexora.%s WHERE %s = '%s' AND %s"
              .formatted(
                  name[0], own, workspace, holds.formatted(CANARY.replace("'", "''"), name[1]))));
      if (!rows.equals("0")) {
        found.add(name[0] + "." + name[1] + " " + rows);
      }
    }
    return found;
  }

  private static final List<String> EVERYWHERE = List.of(
      "action.note 4",
      "action.payload 8",
      "delivery.body 2",
      "quarantined_delivery.body 1",
      "turn.question 2",
      "unroutable_delivery.body 1",
      "written_attribute.value 1");

  @Test
  void before_it_is_erased_the_sweep_finds_it_everywhere() {
    assertEquals(EVERYWHERE, traces(ACME));
    assertEquals(EVERYWHERE, traces(GLOBEX));
  }

  @Test
  void after_a_contact_was_deleted_nothing_of_theirs_is_left_and_no_other_workspace_is_touched() {
    told(ACME, DELETED);
    assertEquals(Erased.DONE, persistence.notices().erase(ACME, "gone", DELETED));

    assertEquals(List.of(), traces(ACME));
    assertEquals(EVERYWHERE, traces(GLOBEX));
    assertEquals(List.of("0"), database.rows("""
        SELECT count(*) FROM nexora.conversation_contact WHERE workspace_id = 'acme'
        """));
  }

  @Test
  void after_a_conversation_was_deleted_nothing_of_it_is_left() {
    Subject whole = new Subject.WholeConversation(TALK);
    told(ACME, whole);
    assertEquals(Erased.DONE, persistence.notices().erase(ACME, "gone", whole));
    assertEquals(List.of(), traces(ACME));
    assertEquals(EVERYWHERE, traces(GLOBEX));
  }

  @Test
  void after_a_part_was_redacted_nothing_is_left_of_what_was_said_around_it() {
    Subject part = new Subject.OnePart(TALK, Optional.of(new PartId("1")));
    told(ACME, part);
    assertEquals(Erased.DONE, persistence.notices().erase(ACME, "gone", part));
    assertEquals(List.of(), traces(ACME));
  }

  @Test
  void a_contact_is_shown_all_that_the_sweep_finds_of_them() { // C-16
    Map<Kind, Long> wordy = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      List<String> rows = persistence.persons().rows(ACME, JUN, kind, 0, 4_000_000);
      wordy.put(kind, rows.stream().filter(row -> row.contains(CANARY)).count());
    }
    wordy.values().removeIf(rows -> rows == 0);
    assertEquals(
        Map.of(Kind.WEBHOOKS, 2L, Kind.TURNS, 2L, Kind.ACTIONS, 8L, Kind.ATTRIBUTES, 1L), wordy);
    assertEquals(1L, persistence.persons().count(ACME, JUN).get(Kind.UNREAD));
  }

  @Test
  void what_became_of_each_message_is_still_known() {
    told(ACME, DELETED);
    assertEquals(Erased.DONE, persistence.notices().erase(ACME, "gone", DELETED));
    assertEquals(List.of("1 answered ", "2 suppressed erased"), database.rows("""
        SELECT part_id, outcome, reason FROM nexora.obligation
         WHERE workspace_id = 'acme' ORDER BY part_id
        """));
    assertEquals(
        List.of("contact " + JUN + " by gone"),
        persistence.notices().erasures(ACME, 9).stream()
            .map(each -> each.what() + " " + each.id() + " by " + each.by())
            .toList());
    assertTrue(persistence.notices().erasures(ACME, 9).getFirst().rows() > 0);
  }

  @Test
  void whoever_is_killed_half_way_has_erased_nothing_and_the_next_does_it_all() {
    told(ACME, DELETED);
    database.execute("""
        CREATE FUNCTION nexora.killed() RETURNS trigger LANGUAGE plpgsql
            AS 'BEGIN RAISE EXCEPTION ''killed''; END';
        CREATE TRIGGER killed BEFORE INSERT ON nexora.erasure
          FOR EACH ROW EXECUTE FUNCTION nexora.killed()
        """);
    try {
      assertThrows(PortFailure.class, () -> persistence.notices().erase(ACME, "gone", DELETED));
      assertEquals(EVERYWHERE, traces(ACME));
      assertEquals(1, persistence.notices().open(ACME, 9).size());
    } finally {
      database.execute("DROP FUNCTION nexora.killed() CASCADE");
    }
    assertEquals(Erased.DONE, persistence.notices().erase(ACME, "gone", DELETED));
    assertEquals(List.of(), traces(ACME));
    assertEquals(Erased.NOT_THERE, persistence.notices().erase(ACME, "gone", DELETED));
  }

  @Test
  void what_waited_elsewhere_and_comes_late_is_erased_as_well() {
    told(ACME, DELETED);
    assertEquals(Erased.DONE, persistence.notices().erase(ACME, "gone", DELETED));
    says(ACME, "3");
    assertFalse(traces(ACME).isEmpty());
    persistence.notices().open(ACME, 9).forEach(open -> {
      if (open.notice() instanceof Notice.Erase(Subject subject)) {
        assertEquals(Erased.DONE, persistence.notices().erase(ACME, open.id(), subject));
      }
    });
    assertEquals(List.of(), traces(ACME));
  }
}
