package com.nexora.chat.application.mirroring;

import static com.nexora.chat.application.port.MirrorKind.OFFICE_HOURS;
import static com.nexora.chat.application.port.MirrorKind.TEAM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.Mirrors;
import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.MirrorProgress;
import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.application.port.ReadMirrored.Result;
import com.nexora.chat.application.testing.InMemoryAttributes;
import com.nexora.chat.application.testing.InMemoryMirror;
import com.nexora.chat.application.testing.InMemoryPolicies;
import com.nexora.chat.application.testing.InMemoryStore;
import com.nexora.chat.application.testing.InMemoryThings;
import com.nexora.chat.application.testing.StoreContract;
import com.nexora.chat.application.testing.Things;
import com.nexora.chat.application.usecase.MirrorWorkspace.Report;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MirroringTest {

  private static final WorkspaceId ACME = StoreContract.ACME;

  private final InMemoryStore clock = new InMemoryStore();
  private final InMemoryMirror mirror = new InMemoryMirror(clock);
  private final InMemoryThings things = new InMemoryThings(2);
  private final Mirroring mirroring = new Mirroring(
      new Mirrors.Sources(
          new InMemoryPolicies(),
          things,
          new InMemoryAttributes(things),
          mirror,
          new InMemoryStore().provenance()),
      new Mirrors.Pace(clock, () -> 0, Mirrors.Pace.LEASE));

  @Test
  void a_kind_is_read_to_its_last_page_and_again_after_a_while() {
    teams("1", "2", "3");
    assertEquals(new Report.Current(3, ""), mirroring.mirror(ACME, TEAM));
    assertEquals(List.of("1", "2", "3"), known());
    assertEquals(new Report.NotDue(), mirroring.mirror(ACME, TEAM));
    teams("1", "3");
    clock.letPass(Mirroring.EVERY);
    assertEquals(new Report.Current(2, ""), mirroring.mirror(ACME, TEAM));
    assertEquals(List.of("1", "3"), known());
  }

  @Test
  void what_a_limit_stops_goes_on_where_it_was_when_the_limit_ends() {
    teams("1", "2", "3", "4", "5");
    Duration limit = Duration.ofSeconds(7);
    things.answers(2, new Result.Limited(Optional.of(clock.instant().plus(limit)), "429"));
    assertEquals(new Report.Interrupted("429"), mirroring.mirror(ACME, TEAM));
    assertEquals(List.of("1", "2", "3", "4"), known());

    clock.letPass(limit.minusSeconds(1));
    assertFalse(mirroring.due(ACME).contains(TEAM));
    clock.letPass(Duration.ofSeconds(1));
    int asked = things.asked().size();
    assertEquals(new Report.Current(5, ""), mirroring.mirror(ACME, TEAM));
    assertEquals(1, things.asked().size() - asked);
    assertEquals(Optional.of("4"), things.asked().getLast().cursor());
  }

  @Test
  void a_limit_that_ends_in_an_hour_or_an_hour_ago_is_not_believed() {
    for (Duration wrong : List.of(Duration.ofHours(1), Duration.ofHours(-1))) {
      things.answers(0, new Result.Limited(Optional.of(clock.instant().plus(wrong)), "429"));
      mirroring.mirror(ACME, TEAM);
      assertFalse(mirroring.due(ACME).contains(TEAM));
      clock.letPass(Duration.ofSeconds(60));
      assertTrue(mirroring.due(ACME).contains(TEAM));
    }
  }

  @Test
  void what_intercom_withholds_is_asked_for_in_the_next_round_and_stops_no_other_kind() {
    teams("1");
    things.answers(0, new Result.Withheld("403: api_plan_restricted"));
    Report report = mirroring.mirror(ACME, OFFICE_HOURS);
    assertEquals(new Report.Withheld("403: api_plan_restricted"), report);
    assertEquals(MirrorProgress.State.WITHHELD, progress(OFFICE_HOURS).state());
    assertEquals("403: api_plan_restricted", progress(OFFICE_HOURS).note());
    assertEquals(new Report.Current(1, ""), mirroring.mirror(ACME, TEAM));

    clock.letPass(Mirroring.EVERY.minusSeconds(1));
    assertEquals(new Report.NotDue(), mirroring.mirror(ACME, OFFICE_HOURS));
    clock.letPass(Duration.ofSeconds(1));
    assertInstanceOf(Report.Current.class, mirroring.mirror(ACME, OFFICE_HOURS));
    assertEquals("", progress(OFFICE_HOURS).note());
  }

  @Test
  void what_fails_is_tried_again_after_growing_pauses_and_keeps_what_was_known() {
    teams("1");
    mirroring.mirror(ACME, TEAM);
    clock.letPass(Mirroring.EVERY);
    Duration pause = Mirroring.AFTER_FAILURE;
    for (int i = 0; i < 4; i++) {
      things.answers(0, new Result.Unavailable("away"));
      assertEquals(new Report.Interrupted("away"), mirroring.mirror(ACME, TEAM));
      clock.letPass(pause.minusSeconds(1));
      assertFalse(mirroring.due(ACME).contains(TEAM));
      clock.letPass(Duration.ofSeconds(1));
      pause = pause.multipliedBy(2);
    }
    assertEquals(List.of("1"), known());
    assertEquals("away", progress(TEAM).note());
    assertInstanceOf(Report.Current.class, mirroring.mirror(ACME, TEAM));
  }

  @Test
  void a_list_that_shrinks_while_it_is_read_is_read_anew() {
    teams("1", "2", "3", "4");
    mirroring.mirror(ACME, TEAM);
    clock.letPass(Mirroring.EVERY);
    things.answers(1, new Result.Unavailable("away"));
    mirroring.mirror(ACME, TEAM);
    // 2 goes, and 3 is on the page that was read before.
    teams("1", "3", "4");
    clock.letPass(Mirroring.AFTER_FAILURE);
    assertInstanceOf(Report.Interrupted.class, mirroring.mirror(ACME, TEAM));
    assertEquals(List.of("1", "2", "3", "4"), known());
    clock.letPass(Mirroring.AFTER_FAILURE.multipliedBy(2));
    assertEquals(new Report.Current(3, ""), mirroring.mirror(ACME, TEAM));
    assertEquals(List.of("1", "3", "4"), known());
  }

  @Test
  void a_thing_that_moves_to_the_front_is_not_taken_for_gone() {
    teams("1", "2", "3");
    mirroring.mirror(ACME, TEAM);
    clock.letPass(Mirroring.EVERY);
    things.answers(1, new Result.Unavailable("away"));
    mirroring.mirror(ACME, TEAM);
    teams("3", "1", "2");
    clock.letPass(Mirroring.AFTER_FAILURE);
    assertInstanceOf(Report.Interrupted.class, mirroring.mirror(ACME, TEAM));
    clock.letPass(Mirroring.AFTER_FAILURE.multipliedBy(2));
    mirroring.mirror(ACME, TEAM);
    assertEquals(List.of("1", "2", "3"), known());
  }

  @Test
  void a_change_that_a_webhook_tells_of_is_read_at_once() {
    teams("1");
    mirroring.mirror(ACME, TEAM);
    teams("1", "2");
    mirroring.refresh(ACME, TEAM);
    assertTrue(mirroring.due(ACME).contains(TEAM));
    mirroring.mirror(ACME, TEAM);
    assertEquals(List.of("1", "2"), known());
  }

  @Test
  void a_list_without_an_end_ends_the_run() {
    teams(Stream.iterate(1, i -> i + 1).limit(2_100).map(String::valueOf).toArray(String[]::new));
    assertEquals(new Report.Interrupted("the list does not end"), mirroring.mirror(ACME, TEAM));
    assertEquals(1_000, things.asked().size());
  }

  private void teams(String... ids) {
    things.has(ACME, TEAM, Stream.of(ids).map(id -> Things.of(TEAM, id)).toList());
  }

  private List<String> known() {
    return mirror.all(ACME, TEAM).stream().map(Mirrored::id).toList();
  }

  private MirrorProgress progress(MirrorKind kind) {
    return Objects.requireNonNull(mirror.progress(ACME).get(kind));
  }
}
