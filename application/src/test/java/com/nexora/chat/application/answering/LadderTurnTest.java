package com.nexora.chat.application.answering;

import static com.nexora.chat.application.answering.Office.ACME;
import static com.nexora.chat.application.answering.Office.DANA;
import static com.nexora.chat.application.answering.Office.MAYA;
import static com.nexora.chat.application.answering.Office.PRIYA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.Ports;
import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.MirrorPage;
import com.nexora.chat.application.port.MirrorProgress;
import com.nexora.chat.application.port.MirrorRun;
import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.application.testing.InMemoryMirror;
import com.nexora.chat.application.testing.ScriptedIntents;
import com.nexora.chat.application.testing.ScriptedLanguage;
import com.nexora.chat.application.testing.WordEmbeddings;
import com.nexora.chat.application.usecase.ExplainRouting;
import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.handoff.Ladder;
import com.nexora.chat.domain.handoff.Owners;
import com.nexora.chat.domain.handoff.Rung;
import com.nexora.chat.domain.hours.Hours;
import com.nexora.chat.domain.hours.Queueing;
import com.nexora.chat.domain.hours.Schedule;
import com.nexora.chat.domain.hours.Timetable;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.routing.Condition;
import com.nexora.chat.domain.routing.Rule;
import com.nexora.chat.domain.routing.TimeWindow;
import com.nexora.chat.domain.turn.Action;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What no model can answer climbs the same ladder as what no model is asked.
class LadderTurnTest {

  private static final Owners OWNERS = new Owners(
      Owners.AS_INTERCOM_SAYS.sources(), Map.of("priya@example.com", List.of("Maya Lindqvist")));
  private static final Ladder LADDER = new Ladder(
      "accounts",
      List.of(new Rung.Owner(), new Rung.Deputy(), new Rung.Team(ExamplePolicy.SUCCESS)),
      List.of(new Rung.Team(ExamplePolicy.SUPPORT)),
      Optional.of(ExamplePolicy.SUCCESS));
  private static final String WISH = "can i talk to a human";
  private static final String UNANSWERABLE = "tell me about zebras";

  @Test
  void who_is_away_is_passed_whether_or_not_a_model_was_asked() {
    for (String words : List.of(WISH, UNANSWERABLE)) {
      Office office = office(Hours.NONE);
      DeskStory story = office.started(DANA, words);
      office.works();
      assertEquals(Optional.of(MAYA), story.now().orElseThrow().assignee(), words);
      String note = note(office);
      assertTrue(note.contains("Priya Nair, the account's owner, is away."), note);
      assertTrue(note.contains("Maya Lindqvist, the owner's deputy, comes first"), note);
    }
  }

  @Test
  void out_of_hours_another_ladder_holds_whether_or_not_a_model_was_asked() {
    Schedule never = new Schedule(ZoneOffset.UTC, List.of(), List.of());
    for (String words : List.of(WISH, UNANSWERABLE)) {
      Office office = office(new Hours(
          Optional.empty(),
          Map.of(ExamplePolicy.SUCCESS, new Timetable.Written(never)),
          Queueing.USUAL));
      office.started(DANA, words);
      office.works();
      assertEquals(new Assignee.ToTeam(ExamplePolicy.SUPPORT), ladder(office).getFirst(), words);
    }
  }

  @Test
  void where_the_staff_cannot_be_read_the_clock_and_the_hours_still_hold() {
    Schedule never = new Schedule(ZoneOffset.UTC, List.of(), List.of());
    Hours hours = new Hours(
        Optional.empty(),
        Map.of(ExamplePolicy.SUCCESS, new Timetable.Written(never)),
        Queueing.USUAL);
    Condition thisMorning =
        new Condition.Within(new TimeWindow(Set.of(DayOfWeek.TUESDAY), 480, 600, ZoneOffset.UTC));
    WorkspacePolicy policy = ExamplePolicy.ruled(List.of(new Rule(
            "mornings", thisMorning, new Rule.Outcome.HandOff(new Destination.OnLadder(LADDER)))))
        .withHours(hours);
    Office office = new Office();
    DeskStory story = office.started(DANA, UNANSWERABLE);
    var models = new Ports.Models(
        new WordEmbeddings(), new ScriptedLanguage(), new ScriptedIntents(), office.script);
    ExplainRouting.Explained explained = new Retracing(
            models,
            workspace -> {
              throw new PortFailure("the store is away", new IllegalStateException());
            },
            InstantSource.fixed(Instant.parse("2026-01-06T09:00:00Z")))
        .explain(ACME, policy, story.now().orElseThrow(), Account.unknown(DANA));
    assertEquals(policy.rules().getFirst().then(), explained.explanation().outcome());
    assertEquals(
        new Assignee.ToTeam(ExamplePolicy.SUPPORT),
        explained.person().assignees().getFirst(),
        "the ladder out of hours");
  }

  /// Everybody goes to the people of the account; Priya, who owns Dana's, is away.
  private static Office office(Hours hours) {
    WorkspacePolicy usual = ExamplePolicy.ruled(List.of());
    Office office = new Office(WorkspacePolicy.plain(
            usual.agent(),
            usual.languages(),
            usual.intents(),
            usual.rules(),
            new Destination.OnLadder(LADDER),
            usual.wording(),
            usual.attributes(),
            0,
            usual.quietPeriod(),
            usual.email(),
            usual.share(),
            usual.guard())
        .withOwners(OWNERS)
        .withHours(hours));
    mirrored(
        office.store.mirror(),
        MirrorKind.ADMIN,
        List.of(
            new Mirrored.Admin(
                PRIYA.value(), "Priya Nair", "priya@example.com", true, false, true, List.of()),
            new Mirrored.Admin(
                MAYA.value(),
                "Maya Lindqvist",
                "maya@example.com",
                false,
                false,
                true,
                List.of())));
    mirrored(
        office.store.mirror(),
        MirrorKind.TEAM,
        List.of(
            new Mirrored.Team(
                ExamplePolicy.SUCCESS.value(), "Success", List.of(MAYA.value()), "manual", 0),
            new Mirrored.Team(
                ExamplePolicy.SUPPORT.value(), "Support", List.of(MAYA.value()), "manual", 0)));
    return office;
  }

  private static void mirrored(InMemoryMirror mirror, MirrorKind kind, List<Mirrored> things) {
    MirrorRun run = mirror.begin(ACME, kind, Duration.ofMinutes(1)).orElseThrow();
    var _ = mirror.keep(ACME, run, MirrorPage.whole(things), Duration.ofMinutes(1));
    mirror.end(
        ACME,
        run,
        new MirrorRun.End(MirrorProgress.State.CURRENT, "", Duration.ofMinutes(5), true));
  }

  private static List<Assignee> ladder(Office office) {
    return office.performed().stream()
        .flatMap(action -> action instanceof Action.Assign(List<Assignee> ladder, var _)
            ? ladder.stream()
            : List.<Assignee>of().stream())
        .toList();
  }

  private static String note(Office office) {
    return office.performed().stream()
        .flatMap(action -> action instanceof Action.Note(var body)
            ? List.of(body.plain()).stream()
            : List.<String>of().stream())
        .toList()
        .getLast();
  }
}
