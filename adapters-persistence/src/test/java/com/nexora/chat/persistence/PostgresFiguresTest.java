package com.nexora.chat.persistence;

import static com.nexora.chat.application.testing.StoreContract.ACME;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.application.port.Figures;
import com.nexora.chat.domain.figures.Durations;
import com.nexora.chat.domain.figures.Figure;
import com.nexora.chat.domain.figures.Period;
import com.nexora.chat.domain.figures.Sums;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What the contract cannot tell: days that lie where they lie, and what is counted
/// twice, late or at once.
class PostgresFiguresTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final String NOON = "2026-03-02T12:00:00Z";

  private final TestDatabase database = TestDatabase.SHARED;
  private final Figures figures = database.emptied().figures();

  /// A message, and a turn a minute later that settled it.
  private void turn(String talk, int epoch, String at, String outcome, int costs) {
    database.execute("""
        INSERT INTO nexora.conversation_work (workspace_id, conversation_id) VALUES ('acme', '%1$s')
        ON CONFLICT DO NOTHING;
        INSERT INTO nexora.turn (workspace_id, conversation_id, epoch, question, outcome, reason,
                                 settles, record, decided_at, finished_at)
        SELECT 'acme', '%1$s', %2$d, '', '%4$s', '', '{}',
               '{"intent":"unknown","matchedRule":"r","use":{"intent":"refund","costMillionths":%5$d}}',
               at + INTERVAL '1 minute', at + INTERVAL '1 minute'
          FROM CAST('%3$s' AS timestamptz) AS at;
        INSERT INTO nexora.obligation (workspace_id, conversation_id, part_id, opened_at, closed_at,
                                       outcome, reason, epoch)
        VALUES ('acme', '%1$s', 'p%2$d', '%3$s', now(), '%4$s', '', %2$d)
        """.formatted(talk, epoch, at, outcome, costs));
  }

  private Sums counted() {
    while (figures.count(ACME, 100) > 0) {
      // There is more.
    }
    return on(DAY);
  }

  private Sums on(LocalDate day) {
    return figures.of(ACME, new Period(day, day)).getFirst().sums();
  }

  /// As if the day had been counted long ago.
  private void age() {
    database.execute("UPDATE nexora.figure_day SET counted_at = '2026-03-02T13:00:00Z'");
  }

  @Test
  void a_second_message_on_the_same_day_is_no_coming_back() {
    turn("1", 1, NOON, "answered", 5);
    turn("1", 2, "2026-03-02T23:50:00Z", "answered", 7);
    Sums sums = counted();
    assertEquals(1, sums.of(Figure.QUIET));
    assertEquals(12, sums.of(Figure.COST));
    assertEquals(2, sums.of(Figure.TURNS));
    assertEquals(0, on(DAY.plusDays(1)).of(Figure.CONVERSATIONS));
  }

  @Test
  void what_follows_within_a_week_changes_the_day_and_what_follows_later_does_not() {
    turn("1", 1, NOON, "answered", 0);
    assertEquals(1, counted().of(Figure.QUIET));
    turn("1", 2, "2026-03-10T00:00:00Z", "handed off", 0);
    age();
    assertEquals(1, counted().of(Figure.QUIET));
    turn("1", 3, "2026-03-09T23:00:00Z", "handed off", 0);
    assertEquals(1, counted().of(Figure.QUIET), "not due");
    age();
    assertEquals(1, counted().of(Figure.ASSISTED));
    assertEquals(0, on(DAY).of(Figure.QUIET));
  }

  @Test
  void a_conversation_belongs_to_the_first_day_alone_whatever_comes_before_the_agent_acts() {
    turn("1", 1, "2026-03-01T12:00:00Z", "suppressed", 0);
    turn("1", 2, NOON, "asked back", 0);
    turn("1", 3, "2026-03-03T12:00:00Z", "answered", 0);
    assertEquals(1, counted().of(Figure.CONVERSATIONS));
    assertEquals(0, on(DAY.plusDays(1)).of(Figure.CONVERSATIONS));
    assertEquals(0, on(DAY.minusDays(1)).of(Figure.CONVERSATIONS));
  }

  @Test
  void handoffs_are_counted_by_the_hour_and_by_the_intent_that_only_the_model_knew() {
    turn("1", 1, NOON, "handed off", 0);
    turn("2", 1, "2026-03-02T22:59:30Z", "queued", 0);
    Sums sums = counted();
    assertEquals(Map.of("12", 1L, "23", 1L), sums.parts(Figure.HANDOFF_HOURS));
    assertEquals(Map.of("refund", 2L), sums.parts(Figure.HANDOFF_INTENTS));
    assertEquals(Map.of("not known", 1L), sums.parts(Figure.PROMISES));
  }

  @Test
  void first_replies_fall_into_the_steps_that_the_domain_reads() {
    for (int i = 1; i <= 20; i++) {
      String talk = Integer.toString(i);
      turn(talk, 1, NOON, "answered", 0);
      database.execute("""
          INSERT INTO nexora.action (workspace_id, conversation_id, epoch, ordinal, kind, payload,
                                     state, changed_at)
          VALUES ('acme', '%s', 1, 0, 'reply', '{}', 'SENT',
                  CAST('%s' AS timestamptz) + %d * INTERVAL '1 second')
          """.formatted(talk, NOON, i));
    }
    Sums expected = IntStream.rangeClosed(1, 20)
        .mapToObj(seconds -> Durations.part(Duration.ofSeconds(seconds)))
        .map(part -> Sums.one(Figure.FIRST_REPLY, part))
        .reduce(Sums.NONE, Sums::plus);
    assertEquals(expected.parts(Figure.FIRST_REPLY), counted().parts(Figure.FIRST_REPLY));
  }

  @Test
  void counting_again_and_at_once_changes_nothing() throws InterruptedException {
    for (int i = 0; i < 30; i++) {
      turn(Integer.toString(i), 1, NOON, i % 3 == 0 ? "handed off" : "answered", 1);
    }
    Sums once = counted();
    for (int round = 0; round < 5; round++) {
      age();
      Thread[] nodes = new Thread[3];
      for (int node = 0; node < nodes.length; node++) {
        nodes[node] = Thread.ofVirtual().start(() -> figures.count(ACME, 3));
      }
      for (Thread node : nodes) {
        node.join();
      }
    }
    assertEquals(once, counted());
  }
}
