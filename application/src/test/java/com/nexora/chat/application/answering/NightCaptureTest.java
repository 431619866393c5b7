package com.nexora.chat.application.answering;

import static com.nexora.chat.application.answering.Office.ACME;
import static com.nexora.chat.application.answering.Office.LOTTIE;
import static com.nexora.chat.application.answering.Office.QUESTION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.Watch;
import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.hours.Hours;
import com.nexora.chat.domain.hours.QueueWording;
import com.nexora.chat.domain.hours.Queueing;
import com.nexora.chat.domain.hours.Queueing.Detail;
import com.nexora.chat.domain.hours.Queueing.Pressing;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.routing.Condition;
import com.nexora.chat.domain.routing.Persona;
import com.nexora.chat.domain.routing.Rule;
import com.nexora.chat.domain.turn.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Out of hours the agent captures the issue: what, how urgent, where to reach; and it answers in
/// the configured tone.
class NightCaptureTest {

  private static final Duration AN_HOUR = Duration.ofHours(1);
  private static final String REACHABLE =
      "the export of our invoices fails, this is urgent, call me at +49 30 901820";
  private static final Queueing ALL_THREE = new Queueing(
      Duration.ofHours(2),
      Optional.empty(),
      Set.of(Pressing.RISK),
      Set.of(Detail.ISSUE, Detail.URGENCY, Detail.CONTACT),
      QueueWording.BUILT_IN);

  private final Office office = office(ExamplePolicy.askingBack(1), ALL_THREE);

  @Test
  void who_says_nothing_is_asked_what_how_urgent_and_where_to_reach_them() {
    DeskStory story = atNight(Night.WISH);
    assertEquals(
        Night.SAID + "\nSo that nothing is missing then: What is it about? How urgent is it?"
            + " Where can we reach you, by e-mail or telephone?",
        office.replies(story).getLast());
  }

  @Test
  void who_has_said_it_all_is_asked_nothing_and_the_note_says_it() {
    DeskStory story = atNight(Night.WISH + ", " + REACHABLE);
    assertEquals(Night.SAID, office.replies(story).getLast());
    String note = Night.note(story, 0);
    assertTrue(note.contains("How urgent: urgent, they say"), note);
    assertTrue(note.contains("Where to reach them: +49 30 901820"), note);
  }

  @Test
  void what_they_answer_stands_in_the_note_in_the_morning() {
    DeskStory story = atNight(Night.WISH);
    String before = Night.note(story, 0);
    assertTrue(before.contains("They have not said what it is about."), before);
    assertTrue(before.contains("Where to reach them: here; not said"), before);

    office.letPass(AN_HOUR);
    office.says(story, REACHABLE);
    office.works();
    office.letPass(Duration.between(office.store.instant(), Night.OPENING));
    var _ = Watch.promises(office.store.promises(), office.desk, office.policies, office.store)
        .keep(ACME);
    office.works();
    String note = Night.note(story, 1);
    assertTrue(note.contains("How urgent: urgent, they say"), note);
    assertTrue(note.contains("Where to reach them: +49 30 901820"), note);
    assertEquals(-1, note.indexOf("They have not said"), note);
  }

  @Test
  void who_can_wait_is_put_down_as_such() {
    DeskStory story = atNight(Night.WISH + ". It is about our invoices, no rush");
    String note = Night.note(story, 0);
    assertTrue(note.contains("How urgent: it can wait, they say"), note);
  }

  @Test
  void what_is_urgent_is_handed_over_at_once_where_the_workspace_wants_that() {
    Queueing pressing = new Queueing(
        ALL_THREE.replyWithin(),
        Optional.empty(),
        Set.of(Pressing.URGENT),
        ALL_THREE.askFor(),
        QueueWording.BUILT_IN);
    Office other = office(ExamplePolicy.askingBack(1), pressing);
    DeskStory story = atNight(other, Night.WISH + ", " + REACHABLE);
    assertEquals(
        Optional.of(new Outcome.HandedOff(HandoffReason.CUSTOMER_ASKED)),
        other.outcomeOf(story, Office.first(story)));
    assertEquals(Conversation.State.OPEN, story.now().orElseThrow().state());
  }

  @Test
  void out_of_hours_it_speaks_in_the_tone_of_a_rule_and_in_hours_in_the_usual_one() {
    Persona night = new Persona("night", "Calm, and short.", "", "By night, read:", "Sleep well");
    Condition closed = new Condition.TeamHours(ExamplePolicy.SUPPORT, false);
    Office other = office(
        ExamplePolicy.ruled(
            List.of(new Rule("nights", closed, new Rule.Outcome.AgentAnswers(night)))),
        ALL_THREE);
    DeskStory story = atNight(other, QUESTION);
    String late = other.replies(story).getLast();
    assertTrue(late.contains("By night, read: ") && late.endsWith("Sleep well"), late);
    assertEquals("Calm, and short.", other.lastAsked.context().tone());

    other.letPass(Duration.between(other.store.instant(), Night.OPENING.plusSeconds(1)));
    other.says(story, QUESTION);
    other.works();
    String day = other.replies(story).getLast();
    assertTrue(day.contains("Read more: ") && !day.contains("Sleep well"), day);
    assertEquals("", other.lastAsked.context().tone());
  }

  @Test
  void out_of_hours_an_answer_says_when_the_team_is_back_and_in_hours_it_does_not() {
    QueueWording wording = new QueueWording(
        Map.of(), Map.of(), Map.of(), Map.of(new Language("en"), "Our team is back {time}."));
    Office other = office(
        ExamplePolicy.askingBack(1),
        new Queueing(
            ALL_THREE.replyWithin(),
            Optional.empty(),
            ALL_THREE.atOnce(),
            ALL_THREE.askFor(),
            wording));
    DeskStory story = atNight(other, QUESTION);
    String late = other.replies(story).getLast();
    assertTrue(
        late.endsWith("Our team is back Tuesday, January 6, 2026, 9:00 AM (UTC+1, Berlin)."), late);

    other.letPass(Duration.between(other.store.instant(), Night.OPENING.plusSeconds(1)));
    other.says(story, QUESTION);
    other.works();
    assertEquals(-1, other.replies(story).getLast().indexOf("Our team is back"));
  }

  private DeskStory atNight(String words) {
    return atNight(office, words);
  }

  private static DeskStory atNight(Office office, String words) {
    office.letPass(Duration.between(office.store.instant(), Night.EVENING));
    DeskStory story = office.started(LOTTIE, words);
    office.works();
    return story;
  }

  /// Lottie is a visitor here: of whom it is not known where to reach her.
  private static Office office(WorkspacePolicy policy, Queueing queueing) {
    Hours usual = Night.hours();
    Office office = new Office(policy.withHours(new Hours(usual.usual(), usual.teams(), queueing)));
    office.desk.tellsTimeBy(office.store);
    office.desk.knows(
        ACME, new Account(LOTTIE, "", Account.Role.LEAD, Optional.empty(), "", Map.of(), Map.of()));
    return office;
  }
}
