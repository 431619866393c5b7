package com.nexora.chat.application.answering;

import static com.nexora.chat.application.answering.Office.ACME;
import static com.nexora.chat.application.answering.Office.LOTTIE;
import static com.nexora.chat.application.testing.SalesPolicy.INTEREST;
import static com.nexora.chat.application.testing.SalesPolicy.SALES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.Watch;
import com.nexora.chat.application.port.Promised;
import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.application.testing.SalesPolicy;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.handoff.Ladder;
import com.nexora.chat.domain.handoff.Rung;
import com.nexora.chat.domain.hours.Hours;
import com.nexora.chat.domain.hours.Queueing;
import com.nexora.chat.domain.hours.Schedule;
import com.nexora.chat.domain.hours.Span;
import com.nexora.chat.domain.hours.Timetable;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.qualifying.Leads;
import com.nexora.chat.domain.qualifying.Leads.Route;
import com.nexora.chat.domain.qualifying.Leads.Verdict;
import com.nexora.chat.domain.routing.Condition;
import com.nexora.chat.domain.routing.Rule;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.domain.turn.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A lead that qualifies, and a customer whom a rule assigns, while the hours of the team are
/// closed. Sales opens an hour after everybody else.
class LeadAtNightTest {

  private static final TeamId NIGHTS = new TeamId("79");
  private static final Instant SALES_OPEN = Instant.parse("2026-01-06T09:00:00Z");
  private static final Ladder ON_CALL = new Ladder(
      "sellers", List.of(new Rung.Team(SALES)), List.of(new Rung.Team(NIGHTS)), Optional.of(SALES));

  @Test
  void a_qualified_lead_is_promised_a_time_by_the_hours_of_sales_and_goes_there_in_the_morning() {
    Office office = selling(new Destination.Team(SALES));
    DeskStory story = office.started(LOTTIE, INTEREST);
    office.works();
    says(office, story, "30");
    PartId last = says(office, story, "office manager");

    assertEquals(
        Optional.of(new Outcome.Queued(HandoffReason.LEAD)), office.outcomeOf(story, last));
    Promised promised = office.store.promises().open(ACME, 1).getFirst();
    assertEquals(Optional.of(SALES), promised.promise().team());
    assertEquals(SALES_OPEN, promised.promise().reopenAt());
    assertEquals(SALES_OPEN.plus(Duration.ofHours(2)), promised.promise().promisedAt());
    assertEquals(List.of(), assigned(office));

    office.letPass(Duration.between(office.store.instant(), SALES_OPEN));
    var _ = Watch.promises(office.store.promises(), office.desk, office.policies, office.store)
        .keep(ACME);
    office.works();
    assertEquals(List.of(new Assignee.ToTeam(SALES)), assigned(office));
    String note = Night.notes(story).getLast();
    assertTrue(note.contains("Promised: an answer by"), note);
    assertTrue(note.contains("team-size: 30 (answered)"), note);
  }

  @Test
  void a_qualified_lead_goes_at_once_to_whom_the_ladder_names_for_the_night() {
    Office office = selling(new Destination.OnLadder(ON_CALL));
    DeskStory story = office.started(LOTTIE, INTEREST);
    office.works();
    says(office, story, "30");
    PartId last = says(office, story, "office manager");
    assertEquals(
        Optional.of(new Outcome.HandedOff(HandoffReason.LEAD)), office.outcomeOf(story, last));
    assertEquals(List.of(new Assignee.ToTeam(NIGHTS)), assigned(office));
    assertEquals(List.of(), office.store.promises().open(ACME, 1));
  }

  @Test
  void who_is_handed_over_by_a_rule_goes_at_once_to_whom_its_ladder_names_for_the_night() {
    Office office = ruled(new Rule.Outcome.HandOff(new Destination.OnLadder(ON_CALL)));
    DeskStory story = office.started(LOTTIE, INTEREST);
    office.works();
    assertEquals(List.of(new Assignee.ToTeam(NIGHTS)), assigned(office));
    assertEquals(Conversation.State.OPEN, Night.now(story).state());
  }

  @Test
  void who_is_assigned_by_a_rule_goes_at_once_to_whom_its_ladder_names_for_the_night() {
    Office office = ruled(new Rule.Outcome.Assign(new Destination.OnLadder(ON_CALL)));
    office.started(LOTTIE, INTEREST);
    office.works();
    assertEquals(List.of(new Assignee.ToTeam(NIGHTS)), assigned(office));
    assertEquals(0, office.repliesSent());
  }

  /// Whoever may not be told anything cannot be told a time.
  @Test
  void who_is_assigned_by_a_rule_without_a_word_waits_in_the_inbox_of_the_team() {
    Office office = ruled(new Rule.Outcome.Assign(new Destination.Team(SALES)));
    DeskStory story = office.started(LOTTIE, INTEREST);
    office.works();
    assertEquals(List.of(new Assignee.ToTeam(SALES)), assigned(office));
    assertEquals(0, office.repliesSent());
    assertEquals(Conversation.State.OPEN, Night.now(story).state());
    assertEquals(List.of(), office.store.promises().open(ACME, 1));
  }

  private static Office selling(Destination to) {
    Leads usual = SalesPolicy.leads();
    return atNight(SalesPolicy.policy()
        .withLeads(new Leads(
            usual.criteria(),
            usual.qualifiedFrom(),
            usual.disqualifiedBelow(),
            Map.of(
                Verdict.QUALIFIED, new Route.HandOff(to),
                Verdict.NURTURE, usual.after(Verdict.NURTURE),
                Verdict.DISQUALIFIED, usual.after(Verdict.DISQUALIFIED)),
            usual.stopped())));
  }

  private static Office ruled(Rule.Outcome outcome) {
    return atNight(
        ExamplePolicy.ruled(List.of(new Rule("buyers", new Condition.Always(), outcome))));
  }

  private static Office atNight(WorkspacePolicy policy) {
    Schedule late = new Schedule(
        ZoneId.of("Europe/Berlin"),
        List.of(new Span(Span.DAY + 10 * 60, Span.DAY + 16 * 60)),
        List.of());
    Office office = new Office(policy.withHours(new Hours(
        Night.hours().usual(), Map.of(SALES, new Timetable.Written(late)), Queueing.USUAL)));
    office.desk.tellsTimeBy(office.store);
    office.desk.teams(ACME, SALES, NIGHTS);
    office.letPass(Duration.between(office.store.instant(), Night.EVENING));
    return office;
  }

  private static PartId says(Office office, DeskStory story, String words) {
    PartId part = office.says(story, words);
    office.works();
    return part;
  }

  /// Whom it was given to.
  private static List<Assignee> assigned(Office office) {
    return office.performed().stream()
        .flatMap(action -> action instanceof Action.Assign(List<Assignee> ladder, var _)
            ? ladder.stream().limit(1)
            : List.<Assignee>of().stream())
        .toList();
  }
}
