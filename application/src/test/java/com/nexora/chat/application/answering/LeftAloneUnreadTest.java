package com.nexora.chat.application.answering;

import static com.nexora.chat.application.answering.Office.ACME;
import static com.nexora.chat.application.answering.Office.LOTTIE;
import static com.nexora.chat.application.answering.Office.QUESTION;
import static com.nexora.chat.application.answering.Office.first;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nexora.chat.application.Working;
import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.routing.Comparison;
import com.nexora.chat.domain.routing.Condition;
import com.nexora.chat.domain.routing.Rule;
import com.nexora.chat.domain.turn.DecisionRecord;
import com.nexora.chat.domain.turn.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What a rule says to leave alone is handed to nobody, whether the agent is stopped, late or
/// failing, as long as the rule decides whatever the customer said.
class LeftAloneUnreadTest {

  private static final Condition HERE =
      new Condition.PageUrl(new Comparison.StartsWith("https://app.example/"));
  private static final Condition STARTERS = Condition.companyAttributeIs("tier", "starter");
  private static final Condition THANKS = new Condition.IntentIs("thanks");
  private static final Optional<Outcome> ALONE =
      Optional.of(new Outcome.Suppressed(Outcome.Silence.RULE_LEAVES_ALONE));

  @Test
  void while_the_agent_is_stopped_nobody_is_called_to_what_a_rule_leaves_alone() {
    Office office = leavingAlone(HERE, THANKS);
    var _ = office.store.halts().halt(ACME, "olga", "it invents prices");
    assertLeftAlone(office, office.started(LOTTIE, QUESTION));
  }

  @Test
  void nor_by_the_watchdog_when_a_message_had_to_wait_too_long() {
    Office office = leavingAlone(HERE);
    office.desk.away(true);
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.worksFor(Working.OVERDUE);
    office.desk.away(false);
    office.worksFor(Duration.ofMinutes(6));
    assertLeftAlone(office, story);
  }

  @Test
  void nor_while_the_agent_fails_again_and_again() {
    Office office = leavingAlone(HERE);
    assertLeftAlone(office, failing(office));
  }

  @Test
  void what_made_it_fail_may_be_in_the_account_and_a_person_comes() {
    Office office = leavingAlone(STARTERS);
    assertHandedOver(office, failing(office), HandoffReason.AGENT_FAILED);
  }

  @Test
  void who_the_customer_is_may_decide_while_the_agent_is_stopped() {
    Office office = leavingAlone(STARTERS);
    var _ = office.store.halts().halt(ACME, "olga", "it invents prices");
    assertLeftAlone(office, office.started(LOTTIE, QUESTION));
  }

  @Test
  void a_person_comes_where_who_the_customer_is_cannot_be_read() {
    Office office = leavingAlone(STARTERS);
    var _ = office.store.halts().halt(ACME, "olga", "it invents prices");
    office.desk.accountsAway(true);
    assertHandedOver(office, office.started(LOTTIE, QUESTION), HandoffReason.AGENT_STOPPED);
  }

  @Test
  void a_person_comes_where_it_depends_on_what_the_customer_said() {
    for (Condition unread : List.of(THANKS, new Condition.Not(THANKS))) {
      Office office = leavingAlone(unread);
      var _ = office.store.halts().halt(ACME, "olga", "it invents prices");
      assertHandedOver(office, office.started(LOTTIE, "thanks"), HandoffReason.AGENT_STOPPED);
    }
  }

  @Test
  void a_person_comes_where_a_rule_before_it_might_decide() {
    Office office = new Office(ExamplePolicy.ruled(List.of(
        new Rule("thanks", THANKS, new Rule.Outcome.Say("You're welcome!")),
        new Rule("another tool's", HERE, new Rule.Outcome.LeaveAlone()))));
    var _ = office.store.halts().halt(ACME, "olga", "it invents prices");
    assertHandedOver(office, office.started(LOTTIE, QUESTION), HandoffReason.AGENT_STOPPED);
  }

  @Test
  void a_person_comes_where_no_rule_leaves_it_alone() {
    Office office = leavingAlone(new Condition.Not(HERE));
    var _ = office.store.halts().halt(ACME, "olga", "it invents prices");
    assertHandedOver(office, office.started(LOTTIE, QUESTION), HandoffReason.AGENT_STOPPED);
  }

  private static DeskStory failing(Office office) {
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.whileReading = () -> {
      throw new IllegalStateException("a bug");
    };
    office.letPass(Duration.ofSeconds(3));
    for (int i = 1; i < TurnTaking.STRIKES_TO_HAND_OVER; i++) {
      assertThrows(IllegalStateException.class, () -> office.useCases.takeTurn().takeNext());
      office.letPass(Duration.ofMinutes(1));
    }
    office.whileReading = () -> {};
    return story;
  }

  private static void assertLeftAlone(Office office, DeskStory story) {
    office.works();
    assertEquals(ALONE, office.outcomeOf(story, first(story)));
    assertEquals(List.of(), office.performed());
    DecisionRecord record =
        office.store.turns().decided(ACME, story.id()).getLast().record();
    assertEquals(Optional.of("another tool's"), record.matchedRule());
    assertEquals(Optional.empty(), record.language(), "nobody read it");
  }

  private static void assertHandedOver(Office office, DeskStory story, HandoffReason why) {
    office.works();
    assertEquals(Optional.of(new Outcome.HandedOff(why)), office.outcomeOf(story, first(story)));
  }

  private static Office leavingAlone(Condition... any) {
    return new Office(ExamplePolicy.ruled(List.of(new Rule(
        "another tool's", new Condition.Any(List.of(any)), new Rule.Outcome.LeaveAlone()))));
  }
}
