package com.nexora.chat.application.answering;

import static com.nexora.chat.application.answering.Office.ACME;
import static com.nexora.chat.application.answering.Office.LOTTIE;
import static com.nexora.chat.application.answering.Office.QUESTION;
import static com.nexora.chat.application.answering.Office.first;
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
import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.account.Profile;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.hours.Hours;
import com.nexora.chat.domain.hours.Queueing;
import com.nexora.chat.domain.hours.Schedule;
import com.nexora.chat.domain.hours.Timetable;
import com.nexora.chat.domain.routing.Condition;
import com.nexora.chat.domain.routing.Condition.Bearer;
import com.nexora.chat.domain.routing.Persona;
import com.nexora.chat.domain.routing.Rule;
import com.nexora.chat.domain.staff.Staff;
import com.nexora.chat.domain.staff.Team;
import com.nexora.chat.domain.staff.Teammate;
import com.nexora.chat.domain.turn.Outcome;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Routing rules, first match wins: the agent answers with a persona, assigns, drafts, or leaves it
/// alone.
class RulesTest {

  private static final Condition ALWAYS = new Condition.Always();

  @Test
  void the_agent_answers_as_the_persona_of_the_rule() {
    Persona concierge = new Persona("concierge", "Warm.", "", "More of it:", "Yours, the desk");
    Office office = office(ALWAYS, new Rule.Outcome.AgentAnswers(concierge));
    DeskStory story = worked(office);
    assertEquals("Warm.", office.lastAsked.context().tone());
    String reply = office.replies(story).getFirst();
    assertTrue(reply.contains("More of it: "), reply);
    assertTrue(reply.endsWith("Yours, the desk"), reply);
  }

  @Test
  void a_persona_asks_back_in_its_own_words() {
    Persona concierge = new Persona("concierge", "", "May I ask what you mean?", "", "");
    Office office = office(ALWAYS, new Rule.Outcome.AgentAnswers(concierge));
    DeskStory story = office.started(LOTTIE, "something nobody wrote an article about");
    office.works();
    assertEquals(List.of("May I ask what you mean?"), office.replies(story));
  }

  @Test
  void a_rule_for_drafts_writes_the_answer_as_a_note_and_a_person_gets_it() {
    Office office = office(ALWAYS, new Rule.Outcome.DraftOnly());
    DeskStory story = worked(office);
    assertEquals(List.of(), office.replies(story));
    assertEquals(
        Optional.of(new Outcome.HandedOff(HandoffReason.DRAFT_TO_SEND)),
        office.outcomeOf(story, first(story)));
    assertTrue(notes(story).getFirst().contains(Office.ANSWER), notes(story).getFirst());
    assertTrue(
        notes(story)
            .getFirst()
            .startsWith("Draft by the AI agent, not sent: please check and send"),
        notes(story).getFirst());
    assertTrue(notes(story).getLast().contains("The rule “r” wants drafts only"));
  }

  @Test
  void where_drafts_are_wanted_a_wish_for_a_person_is_met_without_a_word_of_the_agent() {
    Office office = office(ALWAYS, new Rule.Outcome.DraftOnly());
    DeskStory story = office.started(LOTTIE, "I want to talk to a human");
    office.works();
    assertEquals(List.of(), office.replies(story));
    assertEquals(
        Optional.of(new Outcome.HandedOff(HandoffReason.CUSTOMER_ASKED)),
        office.outcomeOf(story, first(story)));
  }

  @Test
  void a_rule_assigns_without_a_word_to_the_customer() {
    Office office = office(ALWAYS, new Rule.Outcome.Assign(new Destination.Teammate(Office.PRIYA)));
    DeskStory story = worked(office);
    assertEquals(List.of(), office.replies(story));
    assertEquals(Optional.of(Office.PRIYA), story.now().orElseThrow().assignee());
    assertEquals(1, notes(story).size());
    assertEquals(
        Optional.of(new Outcome.HandedOff(HandoffReason.RULE)),
        office.outcomeOf(story, first(story)));
    assertEquals(0, office.asked);
  }

  @Test
  void a_rule_leaves_a_conversation_alone() {
    Office office = office(ALWAYS, new Rule.Outcome.LeaveAlone());
    DeskStory story = worked(office);
    assertEquals(List.of(), office.performed());
    assertEquals(
        Optional.of(new Outcome.Suppressed(Outcome.Silence.RULE_LEAVES_ALONE)),
        office.outcomeOf(story, first(story)));
  }

  @Test
  void what_another_tool_serves_is_left_to_it_whatever_the_customer_says() {
    for (String words : List.of("I want to talk to a human", "our account was hacked")) {
      Office office = office(ALWAYS, new Rule.Outcome.LeaveAlone());
      DeskStory story = office.started(LOTTIE, words);
      office.works();
      assertEquals(List.of(), office.performed(), words);
      assertEquals(
          Optional.of(new Outcome.Suppressed(Outcome.Silence.RULE_LEAVES_ALONE)),
          office.outcomeOf(story, first(story)));
    }
  }

  @Test
  void a_rule_sees_the_segments_and_tags_of_the_customer() {
    Condition vip = new Condition.All(List.of(
        new Condition.InSegment(Bearer.CONTACT, Set.of("Key accounts")),
        new Condition.Tagged(Bearer.CONTACT, Set.of("vip"))));
    Office office = office(vip, new Rule.Outcome.LeaveAlone());
    office.desk.knows(
        ACME,
        new Account(
            LOTTIE,
            "Lottie",
            Account.Role.USER,
            Optional.empty(),
            "Company",
            Map.of(),
            Map.of(),
            new Profile(
                Optional.empty(),
                "",
                Optional.of(Set.of("VIP")),
                Optional.of(Set.of("Key accounts")),
                Set.of(),
                Set.of())));
    DeskStory story = worked(office);
    assertEquals(
        Optional.of(new Outcome.Suppressed(Outcome.Silence.RULE_LEAVES_ALONE)),
        office.outcomeOf(story, first(story)));
  }

  @Test
  void a_rule_knows_whether_a_team_is_within_its_hours() {
    Outcome alone = new Outcome.Suppressed(Outcome.Silence.RULE_LEAVES_ALONE);
    Condition within = new Condition.TeamHours(ExamplePolicy.SUPPORT, true);
    Condition outside = new Condition.TeamHours(ExamplePolicy.SUPPORT, false);
    Schedule always = Schedule.always(ZoneOffset.UTC, List.of());
    Schedule never = new Schedule(ZoneOffset.UTC, List.of(), List.of());
    assertEquals(alone, outcome(within, Optional.of(always)));
    assertEquals(new Outcome.Answered(), outcome(outside, Optional.of(always)));
    assertEquals(alone, outcome(outside, Optional.of(never)));
    // Of hours that nobody has written nothing is known.
    assertEquals(new Outcome.Answered(), outcome(within, Optional.empty()));
    assertEquals(new Outcome.Answered(), outcome(outside, Optional.empty()));
  }

  @Test
  void a_rule_counts_who_of_a_team_has_a_seat_and_is_not_away() {
    Outcome alone = new Outcome.Suppressed(Outcome.Silence.RULE_LEAVES_ALONE);
    assertEquals(alone, withOneAvailable(1));
    assertEquals(new Outcome.Answered(), withOneAvailable(2));
  }

  @Test
  void what_a_rule_counts_is_what_explain_says() {
    Staff staff = new Staff(
        List.of(teammate("1"), teammate(ExamplePolicy.AGENT.value())),
        List.of(new Team(
            ExamplePolicy.SUPPORT, "Support", List.of(new TeammateId("1"), ExamplePolicy.AGENT))));
    Office office = new Office();
    Condition two = new Condition.TeamAvailable(ExamplePolicy.SUPPORT, 2);
    String text = new Foreseeing(_ -> staff, office.store)
        .explain(
            ACME,
            ExamplePolicy.ruled(List.of(new Rule("r", two, new Rule.Outcome.LeaveAlone()))),
            office.started(LOTTIE, QUESTION).now().orElseThrow(),
            Account.unknown(LOTTIE))
        .explanation()
        .text();
    assertTrue(text.contains("[no]  at least 2 of team 71 available; it was 1"), text);
  }

  private static Teammate teammate(String id) {
    return new Teammate(new TeammateId(id), id, id + "@x.example", false, true, List.of());
  }

  /// Of four in the team one is away, one has no seat, and one is the agent itself.
  private static Outcome withOneAvailable(int atLeast) {
    Condition there = new Condition.TeamAvailable(ExamplePolicy.SUPPORT, atLeast);
    Office office = office(there, new Rule.Outcome.LeaveAlone());
    String team = ExamplePolicy.SUPPORT.value();
    String agent = ExamplePolicy.AGENT.value();
    mirrored(
        office,
        MirrorKind.ADMIN,
        new Mirrored.Admin("1", "Maya", "m@x.example", false, false, true, List.of()),
        new Mirrored.Admin("2", "Tom", "t@x.example", true, false, true, List.of()),
        new Mirrored.Admin("3", "Ben", "b@x.example", false, false, false, List.of()),
        new Mirrored.Admin(agent, "Nexora", "n@x.example", false, false, true, List.of()));
    mirrored(
        office,
        MirrorKind.TEAM,
        new Mirrored.Team(team, "Support", List.of("1", "2", "3", agent), "manual", 0));
    DeskStory story = worked(office);
    return office.outcomeOf(story, first(story)).orElseThrow();
  }

  private static void mirrored(Office office, MirrorKind kind, Mirrored... things) {
    InMemoryMirror mirror = office.store.mirror();
    MirrorRun run = mirror.begin(ACME, kind, Duration.ofMinutes(1)).orElseThrow();
    var _ = mirror.keep(ACME, run, MirrorPage.whole(List.of(things)), Duration.ofMinutes(1));
    mirror.end(
        ACME,
        run,
        new MirrorRun.End(MirrorProgress.State.CURRENT, "", Duration.ofMinutes(5), true));
  }

  private static Outcome outcome(Condition when, Optional<Schedule> hours) {
    Map<TeamId, Timetable> kept = new HashMap<>();
    hours.ifPresent(h -> kept.put(ExamplePolicy.SUPPORT, new Timetable.Written(h)));
    Office office =
        new Office(ExamplePolicy.ruled(List.of(new Rule("r", when, new Rule.Outcome.LeaveAlone())))
            .withHours(new Hours(Optional.empty(), kept, Queueing.USUAL)));
    DeskStory story = worked(office);
    return office.outcomeOf(story, first(story)).orElseThrow();
  }

  private static Office office(Condition when, Rule.Outcome then) {
    return new Office(ExamplePolicy.ruled(List.of(new Rule("r", when, then))));
  }

  private static DeskStory worked(Office office) {
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.works();
    return story;
  }

  private static List<String> notes(DeskStory story) {
    return story.now().orElseThrow().parts().stream()
        .filter(part -> part.kind() == Part.Kind.NOTE)
        .map(Part::text)
        .toList();
  }
}
