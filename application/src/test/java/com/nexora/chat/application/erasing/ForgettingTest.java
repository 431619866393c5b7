package com.nexora.chat.application.erasing;

import static com.nexora.chat.application.testing.StoreContract.ACME;
import static com.nexora.chat.application.testing.StoreContract.GLOBEX;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nexora.chat.application.Privacy;
import com.nexora.chat.application.port.AuditLog;
import com.nexora.chat.application.port.OldConversations.Step;
import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.application.testing.InMemoryAuditLog;
import com.nexora.chat.application.usecase.ForgetConversations;
import com.nexora.chat.application.usecase.ForgetConversations.Report;
import com.nexora.chat.domain.policy.Retention;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class ForgettingTest {

  private static final Instant NOW = Instant.parse("2026-05-01T00:00:00Z");

  private final AuditLog audit = new InMemoryAuditLog();
  private final List<String> asked = new ArrayList<>();
  private WorkspacePolicy policy =
      ExamplePolicy.askingBack(1).withRetention(Retention.of(Duration.ofDays(90)));
  private int conversations;
  private int failsAt = -1;

  /// Their ids are numbers, and every second one is old.
  private final ForgetConversations forgetting = Privacy.retention(
      (workspace, keep, now, after, most) -> {
        asked.add(keep.toDays() + " days, " + now + ", after " + after);
        if (asked.size() == failsAt) {
          throw new PortFailure("the database is away", new TimeoutException());
        }
        int from = after.isEmpty() ? 0 : Integer.parseInt(after);
        int looked = Math.min(most, conversations - from);
        return new Step(looked == 0 ? "" : "" + (from + looked), looked, looked / 2);
      },
      workspace -> workspace.equals(ACME) ? Optional.of(policy) : Optional.empty(),
      audit,
      () -> NOW);

  private List<String> written() {
    return audit.newest(ACME, Long.MAX_VALUE, 10).stream()
        .map(AuditLog.Entry::act)
        .map(act -> act.who() + ": " + act.act() + " " + act.detail())
        .toList();
  }

  @Test
  void what_a_workspace_keeps_no_longer_is_forgotten_and_written_down_by_count() { // C-17
    conversations = 30;
    assertEquals(new Report("", 15), forgetting.forget(ACME, ""));
    assertEquals(List.of("90 days, " + NOW + ", after "), asked);
    assertEquals(List.of("the service: forget 15 conversations at rest for 90 days"), written());
  }

  @Test
  void a_workspace_that_has_not_decided_keeps_everything() {
    conversations = 30;
    policy = ExamplePolicy.askingBack(1);
    assertEquals(new Report("", 0), forgetting.forget(ACME, ""));
    assertEquals(new Report("", 0), forgetting.forget(GLOBEX, ""));
    assertEquals(List.of(), asked);
  }

  @Test
  void a_visit_is_bounded_and_the_next_goes_on_where_it_ended() { // C-17
    int visit = Forgetting.AT_ONCE * Forgetting.STEPS;
    conversations = visit + Forgetting.AT_ONCE;
    assertEquals(new Report("" + visit, visit / 2), forgetting.forget(ACME, ""));
    assertEquals(Forgetting.STEPS, asked.size());
    assertEquals(new Report("", Forgetting.AT_ONCE / 2), forgetting.forget(ACME, "" + visit));
    assertEquals(Forgetting.STEPS + 2, asked.size(), "one finds that nothing is left");
  }

  @Test
  void what_was_done_before_it_failed_is_written_down() { // C-17
    conversations = 10 * Forgetting.AT_ONCE;
    failsAt = 3;
    assertThrows(PortFailure.class, () -> forgetting.forget(ACME, ""));
    assertEquals(
        List.of("the service: forget " + Forgetting.AT_ONCE + " conversations at rest for 90 days"),
        written());
  }

  @Test
  void nothing_is_written_down_where_nothing_was_forgotten() {
    conversations = 1;
    assertEquals(new Report("", 0), forgetting.forget(ACME, ""));
    assertEquals(List.of(), written());
  }
}
