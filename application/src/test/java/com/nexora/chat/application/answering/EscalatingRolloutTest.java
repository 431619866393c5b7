package com.nexora.chat.application.answering;

import static com.nexora.chat.application.answering.Office.ACME;
import static com.nexora.chat.application.answering.Office.DANA;
import static com.nexora.chat.application.answering.Office.LOTTIE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.Watch;
import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.domain.policy.Release;
import com.nexora.chat.domain.policy.Rollout;
import com.nexora.chat.domain.policy.Rollout.Stage;
import com.nexora.chat.domain.policy.Rollouts;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A handoff goes on as far as the agent is let out by the rule it came of, also where the
/// turn that gave it to people has read nothing.
class EscalatingRolloutTest extends Unaccepted {

  private static final Release ONLY_THANKS = letting(Stage.OFF, Map.of("thanks", Rollout.LIVE));

  private static Release letting(Stage workspace, Map<String, Rollout> byRule) {
    return Release.OF_FILE.letting(new Rollouts(Rollout.all(workspace), byRule));
  }

  private void with(WorkspacePolicy policy) {
    office.policies.with(ACME, policy);
  }

  private String rule(DeskStory story) {
    return awaited(story).orElseThrow().handed().rule();
  }

  /// By a rule for enterprise accounts, at night; in the morning its owner gets it.
  ///
  /// @param then how far the agent is let out from the evening on
  private DeskStory promised(Release then) {
    WorkspacePolicy nightly = toMaya().withHours(Night.hours());
    with(nightly.withRelease(letting(Stage.OFF, Map.of("enterprise", Rollout.LIVE))));
    until(Night.EVENING);
    DeskStory story = office.started(DANA, QUESTION);
    office.works();
    with(nightly.withRelease(then));
    until(Night.OPENING);
    var _ = Watch.promises(office.store.promises(), office.desk, office.policies, office.store)
        .keep(ACME);
    office.works();
    assertEquals(List.of(TO_PRIYA), given(story));
    return story;
  }

  private DeskStory givenUp() {
    stops();
    DeskStory story = office.started(LOTTIE, "thanks");
    office.works();
    assertEquals(List.of(TO_SUPPORT), given(story));
    goes();
    return story;
  }

  private void stops() {
    var _ = office.store.halts().halt(ACME, "olga", "it invents prices");
  }

  private void goes() {
    assertTrue(office.store.halts().go(ACME, "olga", "mended"));
  }

  private void until(Instant then) {
    office.letPass(Duration.between(office.store.instant(), then));
  }

  @Test
  void what_was_promised_by_a_live_rule_goes_on_though_the_workspace_is_off() {
    DeskStory story = promised(letting(Stage.SHADOW, Map.of("enterprise", Rollout.LIVE)));
    assertEquals("enterprise", rule(story));
    var _ = after(WITHIN);
    assertEquals(List.of(TO_PRIYA, TO_MAYA), given(story));
  }

  @Test
  void what_was_promised_by_a_rule_that_is_off_since_does_not_go_on() {
    DeskStory story = promised(letting(Stage.LIVE, Map.of("enterprise", Rollout.all(Stage.OFF))));
    var _ = after(WITHIN);
    assertEquals(List.of(TO_PRIYA), given(story));
  }

  @Test
  void what_was_given_up_unread_goes_on_though_the_workspace_is_off() {
    with(toMaya().withRelease(ONLY_THANKS));
    DeskStory story = givenUp();
    var _ = after(WITHIN);
    assertEquals(List.of(TO_SUPPORT, TO_MAYA), given(story));
  }

  @Test
  void and_where_nobody_is_left_it_is_told() {
    with(policy(Optional.empty(), 2).withRelease(ONLY_THANKS));
    DeskStory story = givenUp();
    var _ = after(WITHIN);
    assertTrue(awaited(story).orElseThrow().stuck());
  }

  @Test
  void given_up_after_a_rule_has_spoken_it_goes_on_by_that_rule() {
    with(toMaya().withRelease(ONLY_THANKS));
    DeskStory story = office.started(LOTTIE, "thanks");
    office.works();
    stops();
    var _ = office.says(story, "thanks");
    office.works();
    goes();
    assertEquals("thanks", rule(story));
    with(toMaya().withRelease(letting(Stage.LIVE, Map.of("thanks", Rollout.all(Stage.OFF)))));
    var _ = after(WITHIN);
    assertEquals(List.of(TO_SUPPORT), given(story));
  }

  @Test
  void what_no_rule_handed_over_does_not_go_on_once_the_workspace_is_off() {
    with(toMaya());
    DeskStory story = handedToSupport();
    with(toMaya().withRelease(letting(Stage.OFF, Map.of())));
    var _ = after(WITHIN);
    assertEquals(List.of(TO_SUPPORT), given(story));
  }
}
