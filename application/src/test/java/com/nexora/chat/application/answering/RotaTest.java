package com.nexora.chat.application.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.Round;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.application.testing.InMemoryPolicies;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class RotaTest {

  private static final WorkspaceId ACME = new WorkspaceId("acme");
  private static final WorkspaceId GLOBEX = new WorkspaceId("globex");

  private final AtomicLong nanos = new AtomicLong();
  private final AtomicReference<Set<WorkspaceId>> shut = new AtomicReference<>(Set.of());
  private final Rota rota = new Rota(
      new InMemoryPolicies().with(ACME, sharing(3)).with(GLOBEX, ExamplePolicy.askingBack(1)),
      2,
      shut::get,
      nanos::get);

  @Test
  void at_first_nobody_has_had_a_turn() {
    assertEquals(Round.START, rota.next());
  }

  @Test
  void nobody_is_sent_where_nothing_can_be_done() {
    shut.set(Set.of(GLOBEX));
    assertEquals(Set.of(GLOBEX), rota.next().full());
    shut.set(Set.of());
    assertEquals(Set.of(), rota.next().full());
  }

  @Test
  void a_workspace_keeps_its_turn_for_its_share() {
    for (int i = 1; i < 3; i++) {
      done(claim(ACME, i));
      assertTrue(rota.next().stays());
    }
    done(claim(ACME, 3));
    assertFalse(rota.next().stays());
    done(claim(GLOBEX, 1));
    assertEquals(new Round(Optional.of(GLOBEX), false, Set.of()), rota.next());
  }

  @Test
  void a_workspace_that_is_alone_may_go_on() {
    for (int i = 1; i <= 4; i++) {
      done(claim(ACME, i));
    }
    assertTrue(rota.next().stays(), "a new round has begun for it");
  }

  @Test
  void a_workspace_with_enough_under_way_is_full_until_something_is_put_down() {
    Claim first = claim(ACME, 1);
    rota.took(first);
    rota.took(claim(ACME, 2));
    assertEquals(Set.of(ACME), rota.next().full());
    assertEquals(2, rota.underWayFor(Duration.ZERO).size());
    rota.putDown(first);
    rota.putDown(first);
    assertEquals(Set.of(), rota.next().full());
  }

  @Test
  void what_hangs_is_not_kept_for_ever() {
    Claim hangs = claim(ACME, 1);
    rota.took(hangs);
    nanos.addAndGet(Duration.ofMinutes(1).toNanos());
    Claim works = claim(ACME, 2);
    rota.took(works);
    assertEquals(List.of(works), List.copyOf(rota.underWayFor(Duration.ofSeconds(59))));
    assertEquals(2, rota.underWayFor(Duration.ofMinutes(1)).size());
    assertEquals(Set.of(ACME), rota.next().full(), "it has a worker all the same");
  }

  private void done(Claim claim) {
    rota.took(claim);
    rota.putDown(claim);
  }

  private static Claim claim(WorkspaceId workspace, int conversation) {
    return new Claim(workspace, new ConversationId("" + conversation), 1, 1, 1, true);
  }

  private static WorkspacePolicy sharing(int share) {
    WorkspacePolicy policy = ExamplePolicy.askingBack(1);
    return WorkspacePolicy.plain(
        policy.agent(),
        policy.languages(),
        policy.intents(),
        policy.rules(),
        policy.handoffTo(),
        policy.wording(),
        policy.attributes(),
        policy.questionsBack(),
        policy.quietPeriod(),
        policy.email(),
        share,
        policy.guard());
  }
}
