package com.nexora.chat.application.answering;

import static com.nexora.chat.application.answering.Office.ACME;
import static com.nexora.chat.application.answering.Office.DANA;
import static com.nexora.chat.application.answering.Office.LOTTIE;
import static com.nexora.chat.application.answering.Office.QUESTION;
import static com.nexora.chat.application.answering.Office.first;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nexora.chat.application.Working;
import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.policy.Release;
import com.nexora.chat.domain.policy.Rollout;
import com.nexora.chat.domain.policy.Rollout.Stage;
import com.nexora.chat.domain.policy.Rollouts;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.turn.Outcome;
import com.nexora.chat.domain.turn.Outcome.Silence;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// How far the agent is let out while it is stopped, late or failing, where a rule has a
/// rollout of its own and depends on what nobody reads then. The rules are "enterprise", by
/// the tier of the account, and "thanks", by the intent.
class UnreadRolloutTest {

  private static WorkspacePolicy let(Stage workspace, Map<String, Rollout> byRule) {
    return ExamplePolicy.askingBack(1)
        .withRelease(Release.OF_FILE.letting(new Rollouts(Rollout.all(workspace), byRule)));
  }

  private static Office office(Stage workspace, String rule, Stage own) {
    return new Office(let(workspace, Map.of(rule, Rollout.all(own))));
  }

  private static void halt(Office office) {
    var _ = office.store.halts().halt(ACME, "olga", "it invents prices");
  }

  private static void ends(Office office, DeskStory story, Outcome how) {
    assertEquals(Optional.of(how), office.outcomeOf(story, first(story)));
  }

  private static Outcome handedOff(HandoffReason why) {
    return new Outcome.HandedOff(why);
  }

  private static Outcome silent(Silence why) {
    return new Outcome.Suppressed(why);
  }

  @Test
  void a_stop_hands_over_whom_a_live_rule_may_be_for_though_the_workspace_is_not_let_out() {
    for (Stage workspace : List.of(Stage.OFF, Stage.SHADOW)) {
      Office office = office(workspace, "thanks", Stage.LIVE);
      halt(office);
      DeskStory story = office.started(LOTTIE, "thanks");
      office.works();
      ends(office, story, handedOff(HandoffReason.AGENT_STOPPED));
    }
  }

  @Test
  void so_does_the_watchdog_and_says_nothing_to_whom_the_agent_may_not_be_there_for() {
    Office office = office(Stage.OFF, "thanks", Stage.LIVE);
    office.desk.away(true);
    DeskStory story = office.started(LOTTIE, "thanks");
    office.worksFor(Working.OVERDUE);
    office.desk.away(false);
    office.worksFor(Duration.ofMinutes(6));
    ends(office, story, handedOff(HandoffReason.OVERDUE));
    assertEquals(List.of(), office.replies(story));
  }

  @Test
  void so_does_a_failing_agent_that_does_not_even_look_at_the_account() {
    Office office = office(Stage.OFF, "enterprise", Stage.LIVE);
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
    office.works();
    ends(office, story, handedOff(HandoffReason.AGENT_FAILED));
  }

  @Test
  void a_rule_by_the_account_tells_who_is_in_and_who_is_not() {
    Office office = office(Stage.OFF, "enterprise", Stage.LIVE);
    halt(office);
    DeskStory dana = office.started(DANA, QUESTION);
    DeskStory lottie = office.started(LOTTIE, QUESTION);
    office.works();
    ends(office, dana, handedOff(HandoffReason.AGENT_STOPPED));
    ends(office, lottie, silent(Silence.NOT_ROLLED_OUT));
  }

  @Test
  void where_the_account_cannot_be_read_a_person_comes() {
    Office office = office(Stage.OFF, "enterprise", Stage.LIVE);
    halt(office);
    office.desk.accountsAway(true);
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.works();
    ends(office, story, handedOff(HandoffReason.AGENT_STOPPED));
  }

  @Test
  void nobody_comes_where_no_rule_that_might_decide_is_let_out() {
    Office office = office(Stage.OFF, "thanks", Stage.SHADOW);
    halt(office);
    DeskStory story = office.started(LOTTIE, "thanks");
    office.works();
    ends(office, story, silent(Silence.NOT_ROLLED_OUT));
    assertEquals(List.of(), office.performed());
  }

  @Test
  void the_rule_that_spoke_last_tells_that_the_customer_is_told_as_well() {
    Office office = office(Stage.OFF, "thanks", Stage.LIVE);
    DeskStory story = office.started(LOTTIE, "thanks");
    office.works();
    assertEquals(List.of("You're welcome!"), office.replies(story));
    office.desk.away(true);
    PartId second = office.says(story, "thanks");
    office.worksFor(Working.OVERDUE);
    office.desk.away(false);
    office.worksFor(Duration.ofMinutes(6));
    assertEquals(Optional.of(handedOff(HandoffReason.OVERDUE)), office.outcomeOf(story, second));
    assertEquals(List.of("You're welcome!", "Somebody will come."), office.replies(story));
  }

  @Test
  void where_no_rule_spoke_last_the_workspaces_own_stage_tells_it() {
    Office office = office(Stage.LIVE, "thanks", Stage.OFF);
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.works();
    assertEquals(1, office.replies(story).size());
    office.desk.away(true);
    PartId second = office.says(story, "thanks");
    office.worksFor(Working.OVERDUE);
    office.desk.away(false);
    office.worksFor(Duration.ofMinutes(6));
    assertEquals(Optional.of(handedOff(HandoffReason.OVERDUE)), office.outcomeOf(story, second));
    assertEquals("Somebody will come.", office.replies(story).getLast());
  }

  @Test
  void what_was_answered_by_a_rule_that_is_off_since_is_left_alone_in_a_live_workspace() {
    Office office = new Office(let(Stage.LIVE, Map.of()));
    DeskStory story = office.started(LOTTIE, "thanks");
    office.works();
    office.policies.with(ACME, let(Stage.LIVE, Map.of("thanks", Rollout.all(Stage.OFF))));
    halt(office);
    PartId second = office.says(story, "thanks");
    office.works();
    assertEquals(Optional.of(silent(Silence.NOT_ROLLED_OUT)), office.outcomeOf(story, second));
  }
}
