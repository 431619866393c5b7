package com.nexora.chat.application.testing;

import static com.nexora.chat.application.port.MirrorKind.ADMIN;
import static com.nexora.chat.application.port.MirrorKind.TAG;
import static com.nexora.chat.application.port.MirrorKind.TEAM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Mirror;
import com.nexora.chat.application.port.Mirror.Kept;
import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.MirrorPage;
import com.nexora.chat.application.port.MirrorProgress;
import com.nexora.chat.application.port.MirrorProgress.State;
import com.nexora.chat.application.port.MirrorRun;
import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What every mirror does.
public interface MirrorContract {

  WorkspaceId ACME = StoreContract.ACME;
  WorkspaceId GLOBEX = StoreContract.GLOBEX;
  Duration LEASE = Duration.ofSeconds(60);
  Duration EVERY = Duration.ofMinutes(5);
  MirrorRun.End DONE = new MirrorRun.End(State.CURRENT, "", EVERY, true);

  /// Fresh and empty for each test, with both workspaces connected.
  Mirror mirror();

  /// As if this much time had passed.
  void letPass(Duration time);

  @Test
  default void at_first_nothing_is_known_and_everything_is_due() {
    assertEquals(Map.of(), mirror().progress(ACME));
    assertEquals(List.of(), mirror().all(ACME, TEAM));
    assertEquals(EnumSet.allOf(MirrorKind.class), mirror().due(ACME));
  }

  @ParameterizedTest
  @EnumSource
  default void things_of_every_kind_come_back_as_they_were(MirrorKind kind) {
    round(kind, Things.of(kind, "9"), Things.of(kind, "10"));
    assertEquals(List.of(Things.of(kind, "10"), Things.of(kind, "9")), mirror().all(ACME, kind));
  }

  @Test
  default void a_kind_that_was_read_is_due_again_after_its_pause() {
    round(TEAM);
    assertFalse(mirror().due(ACME).contains(TEAM));
    assertEquals(Optional.empty(), mirror().begin(ACME, TEAM, LEASE));
    letPass(EVERY.minusSeconds(5));
    assertEquals(Optional.empty(), mirror().begin(ACME, TEAM, LEASE));
    letPass(Duration.ofSeconds(5));
    assertTrue(mirror().due(ACME).contains(TEAM));
    begun(TEAM);
  }

  @Test
  default void what_a_round_did_not_see_goes_when_it_is_whole() {
    round(TEAM, team("1"), team("2"), team("3"));
    letPass(EVERY);
    MirrorRun run = begun(TEAM);
    keep(run, "p2", team("1"));
    assertEquals(List.of("1", "2", "3"), ids(TEAM));
    keep(run, "", team("3"));
    assertEquals(List.of("1", "3"), ids(TEAM));
  }

  @Test
  default void a_run_that_died_is_taken_up_where_it_was() {
    MirrorRun first = begun(TEAM);
    assertEquals(
        Kept.KEPT,
        mirror()
            .keep(
                ACME,
                first,
                new MirrorPage(List.of(team("1")), Optional.of("p2"), OptionalLong.of(2)),
                LEASE));
    assertEquals(Optional.empty(), mirror().begin(ACME, TEAM, LEASE));
    letPass(LEASE);

    MirrorRun second = begun(TEAM);
    assertEquals(Optional.of("p2"), second.cursor());
    assertEquals(OptionalLong.of(2), second.total());
    assertEquals(first.round(), second.round());
    keep(second, "", team("2"));
    assertEquals(List.of("1", "2"), ids(TEAM));
  }

  @Test
  default void one_that_was_thought_dead_changes_nothing_more() {
    MirrorRun first = begun(TEAM);
    letPass(LEASE);
    MirrorRun second = begun(TEAM);
    assertEquals(Kept.TAKEN, mirror().keep(ACME, first, page("", team("1")), LEASE));
    mirror().end(ACME, first, DONE);
    assertEquals(Kept.KEPT, mirror().keep(ACME, second, page("", team("2")), LEASE));
    assertEquals(List.of("2"), ids(TEAM));
    mirror().end(ACME, second, DONE);
    assertFalse(mirror().due(ACME).contains(TEAM));
  }

  @Test
  default void every_page_makes_the_lease_last_longer() {
    MirrorRun run = begun(TEAM);
    letPass(LEASE.minusSeconds(5));
    keep(run, "p2", team("1"));
    letPass(LEASE.minusSeconds(5));
    assertEquals(Optional.empty(), mirror().begin(ACME, TEAM, LEASE));
  }

  @Test
  default void a_thing_that_comes_twice_in_a_round_tells_that_the_list_has_moved() {
    MirrorRun run = begun(TEAM);
    keep(run, "p2", team("1"));
    assertEquals(Kept.SHIFTED, mirror().keep(ACME, run, page("", team("2"), team("1")), LEASE));
    assertEquals(List.of("1"), ids(TEAM));
    mirror().end(ACME, run, new MirrorRun.End(State.FAILING, "moved", Duration.ZERO, true));
    MirrorRun anew = begun(TEAM);
    assertEquals(Optional.empty(), anew.cursor());
    keep(anew, "", team("1"), team("2"));
    assertEquals(List.of("1", "2"), ids(TEAM));
  }

  @Test
  default void what_fails_counts_its_failures_and_goes_on_where_it_was() {
    MirrorRun first = begun(TEAM);
    keep(first, "p2", team("1"));
    mirror().end(ACME, first, new MirrorRun.End(State.FAILING, "away", Duration.ZERO, false));
    MirrorRun second = begun(TEAM);
    assertEquals(1, second.failures());
    assertEquals(Optional.of("p2"), second.cursor());
    mirror().end(ACME, second, new MirrorRun.End(State.LIMITED, "429", Duration.ZERO, false));
    assertEquals(0, begun(TEAM).failures());
  }

  @Test
  default void a_refresh_makes_due_what_was_read() {
    round(TEAM);
    round(ADMIN);
    mirror().refresh(ACME, TEAM);
    assertTrue(mirror().due(ACME).contains(TEAM));
    assertFalse(mirror().due(ACME).contains(ADMIN));
  }

  @Test
  default void a_refresh_while_it_is_read_has_it_read_once_more() {
    MirrorRun run = begun(TEAM);
    mirror().refresh(ACME, TEAM);
    assertFalse(mirror().due(ACME).contains(TEAM));
    keep(run, "", team("1"));
    mirror().end(ACME, run, DONE);
    round(TEAM, team("1"));
    assertFalse(mirror().due(ACME).contains(TEAM));
  }

  @Test
  default void a_refresh_between_two_runs_of_a_round_has_it_read_once_more() {
    MirrorRun run = begun(TEAM);
    keep(run, "p2", team("1"));
    mirror().end(ACME, run, new MirrorRun.End(State.LIMITED, "429", EVERY, false));
    mirror().refresh(ACME, TEAM);
    MirrorRun rest = begun(TEAM);
    assertEquals(Optional.of("p2"), rest.cursor());
    keep(rest, "");
    mirror().end(ACME, rest, DONE);
    assertTrue(mirror().due(ACME).contains(TEAM));
  }

  @Test
  default void progress_tells_how_far_a_kind_has_come() {
    MirrorRun run = begun(TEAM);
    MirrorPage half = new MirrorPage(List.of(team("1")), Optional.of("p2"), OptionalLong.of(2));
    mirror().keep(ACME, run, half, LEASE);
    assertEquals(
        new MirrorProgress(State.NEW, "", 1, Optional.empty(), true, 1, OptionalLong.of(2)),
        mirror().progress(ACME).get(TEAM));

    mirror().end(ACME, run, new MirrorRun.End(State.WITHHELD, "403", EVERY, true));
    MirrorProgress withheld = progress();
    assertEquals(State.WITHHELD, withheld.state());
    assertEquals("403", withheld.note());
    assertFalse(withheld.reading());

    letPass(EVERY);
    round(TEAM, team("1"), team("2"));
    letPass(Duration.ofSeconds(30));
    MirrorProgress current = progress();
    assertEquals(State.CURRENT, current.state());
    assertEquals(2, current.things());
    assertEquals(2, current.seen());
    long age = current.age().orElseThrow().toSeconds();
    assertTrue(age >= 30 && age < 50, () -> age + " s");
  }

  @Test
  default void what_is_kept_of_one_workspace_is_not_the_others() {
    round(TEAM, team("1"));
    round(TAG, Things.of(TAG, "1"));
    assertEquals(List.of(), mirror().all(GLOBEX, TEAM));
    assertEquals(Map.of(), mirror().progress(GLOBEX));
    MirrorRun theirs = mirror().begin(GLOBEX, TEAM, LEASE).orElseThrow();
    assertEquals(Kept.KEPT, mirror().keep(GLOBEX, theirs, page("", team("5")), LEASE));
    assertEquals(List.of("1"), ids(TEAM));
    mirror().refresh(GLOBEX, TEAM);
    assertFalse(mirror().due(ACME).contains(TEAM));
  }

  private MirrorProgress progress() {
    return Optional.ofNullable(mirror().progress(ACME).get(TEAM)).orElseThrow();
  }

  private void round(MirrorKind kind, Mirrored... things) {
    MirrorRun run = begun(kind);
    keep(run, "", things);
    mirror().end(ACME, run, DONE);
  }

  private MirrorRun begun(MirrorKind kind) {
    return mirror().begin(ACME, kind, LEASE).orElseThrow();
  }

  private void keep(MirrorRun run, String next, Mirrored... things) {
    assertEquals(Kept.KEPT, mirror().keep(ACME, run, page(next, things), LEASE));
  }

  private static MirrorPage page(String next, Mirrored... things) {
    return new MirrorPage(
        List.of(things),
        Optional.of(next).filter(cursor -> !cursor.isEmpty()),
        OptionalLong.empty());
  }

  private static Mirrored team(String id) {
    return Things.of(TEAM, id);
  }

  private List<String> ids(MirrorKind kind) {
    return Stream.of(mirror().all(ACME, kind))
        .flatMap(List::stream)
        .map(Mirrored::id)
        .toList();
  }
}
