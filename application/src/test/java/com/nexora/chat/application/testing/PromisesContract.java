package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.Handback;
import com.nexora.chat.application.port.Promised;
import com.nexora.chat.application.port.Promises;
import com.nexora.chat.application.port.Promises.Ending;
import com.nexora.chat.application.port.StaleClaim;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.hours.Promise;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every store of promises must do.
public interface PromisesContract extends StoreContract {

  Instant EVENING = Instant.parse("2026-01-05T19:00:00Z");
  Instant OPENING = Instant.parse("2026-01-06T08:00:00Z");
  Instant PROMISED = Instant.parse("2026-01-06T10:00:00Z");

  @Test
  default void a_promise_is_kept_as_it_was_made_and_stands_until_its_end() {
    Claim claim = made("1", PROMISED);
    Promised promised = only();
    assertEquals(
        new Promised(claim.conversation(), claim.epoch(), promise(PROMISED), false, false),
        promised);
    assertEquals(
        Optional.of(promised),
        store().turns().standing(ACME, claim.conversation()).promise());
    promises().end(ACME, promised, Ending.KEPT);
    assertEquals(List.of(), promises().open(ACME, 10));
    assertEquals(
        Optional.empty(), store().turns().standing(ACME, claim.conversation()).promise());
  }

  @Test
  default void a_conversation_has_one_promise_at_a_time() {
    Claim claim = made("1", PROMISED);
    promises().make(ACME, claim, promise(PROMISED.plusSeconds(60)));
    assertEquals(promise(PROMISED), only().promise());
    promises().end(ACME, only(), Ending.LATE);
    giveBack(claim);
    store().inbox().accept(ACME, Deliveries.message(claim.conversation(), "again"));
    letPass(LEASE);
    Claim next = claimed();
    promises().make(ACME, next, promise(PROMISED.plusSeconds(60)));
    assertEquals(PROMISED.plusSeconds(60), only().promise().promisedAt());
  }

  @Test
  default void who_lost_the_claim_promises_nothing() {
    Claim lost = claimedAnew("1");
    letPass(LEASE.plusSeconds(1));
    Claim now = claimed();
    assertThrows(StaleClaim.class, () -> promises().make(ACME, lost, promise(PROMISED)));
    assertThrows(StaleClaim.class, () -> promises().reopened(ACME, lost, false));
    promises().make(ACME, now, promise(PROMISED));
    assertEquals(now.epoch(), only().number());
  }

  @Test
  default void it_is_looked_at_when_it_reopens_and_once_more_when_its_time_has_come() {
    Claim claim = made("1", PROMISED);
    assertEquals(List.of(), promises().due(ACME, OPENING.minusSeconds(1), 10));
    assertEquals(1, promises().due(ACME, OPENING, 10).size());
    promises().reopened(ACME, claim, false);
    assertTrue(only().reopened());
    assertEquals(List.of(), promises().due(ACME, OPENING, 10));
    assertEquals(1, promises().due(ACME, PROMISED, 10).size());
  }

  @Test
  default void waking_makes_the_conversation_due_and_looks_again_later() {
    Claim claim = made("1", PROMISED);
    giveBack(claim);
    assertEquals(Optional.empty(), claim());
    promises().wake(ACME, only(), OPENING.plusSeconds(60));
    assertEquals(claim.conversation(), claimed().conversation());
    assertEquals(List.of(), promises().due(ACME, OPENING.plusSeconds(59), 10));
    assertEquals(1, promises().due(ACME, OPENING.plusSeconds(60), 10).size());
  }

  @Test
  default void a_promise_of_another_time_takes_the_place_of_the_one_that_stands() {
    Claim claim = made("1", PROMISED);
    promises().broken(ACME, only(), PROMISED.plusSeconds(600));
    giveBack(claim);
    store().inbox().accept(ACME, Deliveries.message(claim.conversation(), "again"));
    letPass(LEASE);
    Claim next = claimed();
    promises().make(ACME, next, promise(EVENING.plusSeconds(60), PROMISED.plusSeconds(60)));
    assertEquals(PROMISED.plusSeconds(60), only().promise().promisedAt());
    assertEquals(next.epoch(), only().number());
    assertEquals(new Promises.Count(1, 0), promises().count(ACME));
    giveBack(next);
    store().inbox().accept(ACME, Deliveries.message(claim.conversation(), "once more"));
    letPass(LEASE);
    promises().make(ACME, claimed(), only().promise());
    assertEquals(next.epoch(), only().number());
  }

  @Test
  default void what_nothing_is_known_of_is_looked_at_later_and_stays_as_it_is() {
    made("1", PROMISED);
    Promised before = only();
    promises().lookAgain(ACME, before, OPENING.plusSeconds(60));
    assertEquals(before, only());
    assertEquals(List.of(), promises().due(ACME, OPENING.plusSeconds(59), 10));
    assertEquals(1, promises().due(ACME, OPENING.plusSeconds(60), 10).size());
    assertEquals(Optional.empty(), claim());
  }

  @Test
  default void what_is_woken_is_to_be_brought_back_again() {
    Claim claim = made("1", PROMISED);
    promises().reopened(ACME, claim, false);
    promises().wake(ACME, only(), OPENING.plusSeconds(60));
    assertFalse(only().reopened());
  }

  @Test
  default void a_digest_is_remembered_for_its_team_and_its_morning() {
    Claim claim = made("1", PROMISED);
    Promise owed = promise(PROMISED);
    Instant night = OPENING.minusSeconds(60);
    assertFalse(promises().hasDigest(ACME, owed, night));
    promises().reopened(ACME, claim, false);
    assertFalse(promises().hasDigest(ACME, owed, night));
    promises().reopened(ACME, claim, true);
    promises().end(ACME, only(), Ending.KEPT);
    assertTrue(promises().hasDigest(ACME, owed, night));
    assertFalse(promises().hasDigest(ACME, owed, OPENING));
    assertFalse(promises().hasDigest(ACME, owedBy(Optional.empty()), night));
    assertFalse(promises().hasDigest(ACME, owedBy(Optional.of(new TeamId("72"))), night));
    assertFalse(promises().hasDigest(GLOBEX, owed, night));
  }

  @Test
  default void what_only_rests_is_woken_for_it_and_what_is_to_be_tried_again_is_not() {
    Claim resting = made("1", PROMISED);
    store().queue().giveBack(ACME, resting, new Handback.Later(Duration.ofDays(1)));
    promises().wake(ACME, only(), OPENING.plusSeconds(60));
    Claim woken = claimed();
    assertEquals(resting.conversation(), woken.conversation());
    store().queue().giveBack(ACME, woken, new Handback.Again(Duration.ofMinutes(1)));
    promises().wake(ACME, only(), OPENING.plusSeconds(60));
    assertEquals(Optional.empty(), claim());
  }

  @Test
  default void what_was_set_aside_is_not_woken() {
    Claim claim = made("1", PROMISED);
    store().queue().giveBack(ACME, claim, new Handback.SetAside("a crash"));
    promises().wake(ACME, only(), OPENING.plusSeconds(60));
    assertEquals(Optional.empty(), claim());
  }

  @Test
  default void a_broken_promise_is_news_once_and_counted_until_it_ends() {
    made("1", PROMISED);
    made("2", PROMISED);
    Promised first = promises().open(ACME, 10).getFirst();
    assertTrue(promises().broken(ACME, first, PROMISED.plusSeconds(600)));
    assertFalse(promises().broken(ACME, first, PROMISED.plusSeconds(900)));
    assertEquals(new Promises.Count(1, 1), promises().count(ACME));
    promises().taken(ACME, first);
    assertEquals(1, promises().due(ACME, PROMISED.plusSeconds(899), 10).size());
    promises().end(ACME, first, Ending.LATE);
    assertFalse(promises().broken(ACME, first, PROMISED.plusSeconds(900)));
    assertEquals(new Promises.Count(1, 0), promises().count(ACME));
  }

  @Test
  default void the_most_pressing_come_first_and_no_more_than_asked_for() {
    made("1", PROMISED.plusSeconds(60));
    made("2", PROMISED);
    assertEquals(
        List.of(PROMISED, PROMISED.plusSeconds(60)),
        promises().open(ACME, 10).stream().map(p -> p.promise().promisedAt()).toList());
    assertEquals(1, promises().open(ACME, 1).size());
    assertEquals(1, promises().due(ACME, OPENING, 1).size());
  }

  @Test
  default void a_workspace_never_sees_anothers_promises() {
    made("1", PROMISED);
    Promised acmes = only();
    assertEquals(List.of(), promises().open(GLOBEX, 10));
    assertEquals(List.of(), promises().due(GLOBEX, PROMISED, 10));
    promises().end(GLOBEX, acmes, Ending.GONE);
    assertEquals(new Promises.Count(0, 0), promises().count(GLOBEX));
    assertEquals(new Promises.Count(1, 0), promises().count(ACME));
  }

  private Promises promises() {
    return store().promises();
  }

  private Promised only() {
    List<Promised> open = promises().open(ACME, 10);
    assertEquals(1, open.size());
    return open.getFirst();
  }

  private void giveBack(Claim claim) {
    store().queue().giveBack(ACME, claim, new Handback.Done());
  }

  private Claim claimedAnew(String conversation) {
    store()
        .inbox()
        .accept(ACME, Deliveries.message(new ConversationId(conversation), "p" + conversation));
    letPass(ExamplePolicy.QUIET.plusMillis(1));
    return claimed();
  }

  private Claim made(String conversation, Instant promisedAt) {
    Claim claim = claimedAnew(conversation);
    promises().make(ACME, claim, promise(promisedAt));
    return claim;
  }

  private static Promise promise(Instant promisedAt) {
    return promise(EVENING, promisedAt);
  }

  private static Promise promise(Instant madeAt, Instant promisedAt) {
    return promise(Optional.of(new TeamId("71")), madeAt, promisedAt);
  }

  private static Promise owedBy(Optional<TeamId> team) {
    return promise(team, EVENING, PROMISED);
  }

  private static Promise promise(Optional<TeamId> team, Instant madeAt, Instant promisedAt) {
    return new Promise(
        team,
        Optional.empty(),
        madeAt,
        promisedAt,
        OPENING,
        ZoneId.of("Europe/Berlin"),
        "Lottie",
        "billing");
  }
}
