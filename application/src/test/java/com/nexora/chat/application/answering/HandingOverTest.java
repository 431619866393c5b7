package com.nexora.chat.application.answering;

import static com.nexora.chat.application.answering.Office.ACME;
import static com.nexora.chat.application.answering.Office.DANA;
import static com.nexora.chat.application.answering.Office.MAYA;
import static com.nexora.chat.application.answering.Office.PRIYA;
import static com.nexora.chat.application.answering.Office.QUESTION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.MirrorPage;
import com.nexora.chat.application.port.MirrorProgress;
import com.nexora.chat.application.port.MirrorRun;
import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.application.testing.InMemoryMirror;
import com.nexora.chat.domain.account.Tiers;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.handoff.Ladder;
import com.nexora.chat.domain.handoff.Owners;
import com.nexora.chat.domain.handoff.Rung;
import com.nexora.chat.domain.hours.Hours;
import com.nexora.chat.domain.hours.Queueing;
import com.nexora.chat.domain.hours.Schedule;
import com.nexora.chat.domain.hours.Timetable;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.routing.Rule;
import com.nexora.chat.domain.turn.Action;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// An account goes to its people, and whoever takes it over reads why it is they.
class HandingOverTest {

  private static final TeamId SUCCESS = ExamplePolicy.SUCCESS;
  private static final Ladder LADDER = new Ladder(
      "enterprise",
      List.of(new Rung.Owner(), new Rung.Deputy(), new Rung.Pod(SUCCESS), new Rung.Team(SUCCESS)),
      List.of(new Rung.Team(ExamplePolicy.SUPPORT)),
      Optional.of(SUCCESS));
  private static final Owners OWNERS = new Owners(
      Owners.AS_INTERCOM_SAYS.sources(), Map.of("priya@example.com", List.of("Maya Lindqvist")));

  @Test
  void an_enterprise_account_goes_to_its_named_owner_first_deputy_next_pod_team_and_queue_last() {
    Office office = enterprise(Hours.NONE);
    staff(office, priya(false, true), maya(false));
    DeskStory story = office.started(DANA, QUESTION);
    office.works();
    assertEquals(Optional.of(PRIYA), assignee(story));
    assertEquals(
        List.of(
            new Assignee.ToTeammate(PRIYA),
            new Assignee.ToTeammate(MAYA),
            new Assignee.ToTeam(SUCCESS),
            new Assignee.ToNobody()),
        ladder(office));
    assertTrue(note(office).contains("Tier: enterprise"), note(office));
    assertTrue(
        note(office).contains("Priya Nair, the account's owner, comes first who can take it."),
        note(office));
  }

  @Test
  void while_the_owner_is_away_it_goes_to_the_deputy_and_the_note_says_so() {
    Office office = enterprise(Hours.NONE);
    staff(office, priya(true, true), maya(false));
    DeskStory story = office.started(DANA, QUESTION);
    office.works();
    assertEquals(Optional.of(MAYA), assignee(story));
    assertTrue(note(office).contains("""
        Why this assignee
        Priya Nair, the account's owner, is away.
        Maya Lindqvist, the owner's deputy, comes first who can take it."""), note(office));
  }

  @Test
  void without_owner_and_deputy_it_goes_to_the_pod_and_without_the_pod_to_the_team() {
    Office office = enterprise(Hours.NONE);
    staff(office, priya(false, false), maya(true), admin("905", "Omar Haddad", false, true));
    DeskStory story = office.started(DANA, QUESTION);
    office.works();
    assertEquals(Optional.empty(), assignee(story));
    assertEquals(new Assignee.ToTeam(SUCCESS), ladder(office).getFirst());
    assertTrue(note(office).contains("has no Inbox seat"), note(office));
    assertTrue(note(office).contains("Success, the pod, comes first"), note(office));

    Office empty = enterprise(Hours.NONE);
    staff(empty, priya(true, true), maya(true), admin("905", "Omar Haddad", true, true));
    empty.started(DANA, QUESTION);
    empty.works();
    assertTrue(note(empty).contains("Success, the pod, has nobody who is not away."), note(empty));
    assertTrue(note(empty).contains("Success, the team, comes first"), note(empty));
  }

  @Test
  void whom_intercom_refuses_is_followed_by_the_next_on_the_ladder() {
    Office office =
        new Office(policy(Hours.NONE, List.of(new Rung.Person("906"), new Rung.Team(SUCCESS))));
    DeskStory story = office.started(DANA, QUESTION);
    office.works();
    assertEquals(Optional.empty(), assignee(story), "906 is unknown to Intercom; the team has it");
    assertEquals(
        new Assignee.ToTeam(SUCCESS),
        story.now().orElseThrow().parts().getLast().assignedTo().orElseThrow());
  }

  @Test
  void out_of_hours_another_ladder_holds() {
    Schedule never = new Schedule(ZoneOffset.UTC, List.of(), List.of());
    Office office = enterprise(
        new Hours(Optional.empty(), Map.of(SUCCESS, new Timetable.Written(never)), Queueing.USUAL));
    staff(office, priya(false, true), maya(false));
    office.started(DANA, QUESTION);
    office.works();
    assertEquals(new Assignee.ToTeam(ExamplePolicy.SUPPORT), ladder(office).getFirst());
  }

  @Test
  void who_comes_back_is_known_within_seconds() {
    Office office = enterprise(Hours.NONE);
    staff(office, priya(true, true), maya(false));
    office.started(DANA, QUESTION);
    office.works();
    office.letPass(Duration.ofMinutes(6));
    staff(office, priya(false, true), maya(false));
    DeskStory later = office.started(DANA, QUESTION);
    office.works();
    assertEquals(Optional.of(PRIYA), assignee(later));
  }

  private static Office enterprise(Hours hours) {
    return new Office(policy(hours, LADDER.rungs()));
  }

  private static WorkspacePolicy policy(Hours hours, List<Rung> rungs) {
    WorkspacePolicy usual = ExamplePolicy.askingBack(1);
    Ladder ladder = new Ladder("enterprise", rungs, LADDER.outOfHours(), LADDER.hoursOf());
    return WorkspacePolicy.plain(
            usual.agent(),
            usual.languages(),
            usual.intents(),
            List.of(new Rule(
                "enterprise accounts",
                usual.rules().getFirst().when(),
                new Rule.Outcome.HandOff(new Destination.OnLadder(ladder)))),
            usual.handoffTo(),
            usual.wording(),
            usual.attributes(),
            usual.questionsBack(),
            usual.quietPeriod(),
            usual.email(),
            usual.share(),
            usual.guard())
        .withTiers(new Tiers(List.of(new Tiers.Tier(
            "enterprise",
            List.of(new Tiers.Sign.CompanyAttributeIs("tier", Set.of("enterprise")))))))
        .withOwners(OWNERS)
        .withHours(hours);
  }

  private static Mirrored.Admin priya(boolean away, boolean seat) {
    return admin(PRIYA.value(), "Priya Nair", away, seat);
  }

  private static Mirrored.Admin maya(boolean away) {
    return admin(MAYA.value(), "Maya Lindqvist", away, true);
  }

  private static Mirrored.Admin admin(String id, String name, boolean away, boolean seat) {
    String email = name.substring(0, name.indexOf(' ')) + "@example.com";
    return new Mirrored.Admin(id, name, email, away, false, seat, List.of());
  }

  /// What the mirror finds when it looks.
  private static void staff(Office office, Mirrored... admins) {
    mirrored(office.store.mirror(), MirrorKind.ADMIN, List.of(admins));
    mirrored(
        office.store.mirror(),
        MirrorKind.TEAM,
        List.of(
            new Mirrored.Team(SUCCESS.value(), "Success", List.of("905"), "manual", 0),
            new Mirrored.Team(
                ExamplePolicy.SUPPORT.value(), "Support", List.of(MAYA.value()), "manual", 0)));
  }

  private static void mirrored(InMemoryMirror mirror, MirrorKind kind, List<Mirrored> things) {
    MirrorRun run = mirror.begin(ACME, kind, Duration.ofMinutes(1)).orElseThrow();
    var _ = mirror.keep(ACME, run, MirrorPage.whole(things), Duration.ofMinutes(1));
    mirror.end(
        ACME,
        run,
        new MirrorRun.End(MirrorProgress.State.CURRENT, "", Duration.ofMinutes(5), true));
  }

  private static Optional<TeammateId> assignee(DeskStory story) {
    return story.now().orElseThrow().assignee();
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
