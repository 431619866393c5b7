package com.nexora.chat.domain.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.policy.Rollout.Stage;
import com.nexora.chat.domain.policy.Rollout.Unit;
import com.nexora.chat.domain.routing.Sticky;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;

class RolloutPropertiesTest {

  private static final WorkspaceId ACME = new WorkspaceId("acme");
  private static final String RULE = "billing";

  private static Stage stage(int percent, Unit by, String conversation, String contact) {
    return stage(new Rollouts(rollout(percent, by), Map.of()), conversation, contact);
  }

  private static Stage stage(Rollouts rollouts, String conversation, String contact) {
    return rollouts.of(
        ACME, RULE, new Rollout.Subject(new ConversationId(conversation), new ContactId(contact)));
  }

  private static Rollout rollout(int percent, Unit by) {
    return new Rollout(Stage.LIVE, percent, Stage.DRAFT, by);
  }

  /// Who of many contacts, by their numbers.
  private static IntPredicate in(Rollouts rollouts) {
    return i -> stage(rollouts, "1", "contact-" + i) == Stage.LIVE;
  }

  private static long count(IntPredicate of) {
    return IntStream.range(0, 10_000).filter(of).count();
  }

  @Property(seed = "20261123")
  boolean raising_the_percents_never_takes_anybody_out(
      @ForAll @IntRange(max = 100) int some,
      @ForAll @IntRange(max = 100) int others,
      @ForAll Unit by,
      @ForAll @NotBlank String conversation,
      @ForAll @NotBlank String contact) {
    int lower = Math.min(some, others);
    int higher = Math.max(some, others);
    return stage(lower, by, conversation, contact) == Stage.DRAFT
        || stage(higher, by, conversation, contact) == Stage.LIVE;
  }

  @Property(seed = "20261123")
  boolean nobody_is_in_at_0_and_everybody_at_100(
      @ForAll Unit by, @ForAll @NotBlank String conversation, @ForAll @NotBlank String contact) {
    return stage(0, by, conversation, contact) == Stage.DRAFT
        && stage(100, by, conversation, contact) == Stage.LIVE;
  }

  @Property(seed = "20261123")
  boolean the_same_person_is_always_on_the_same_side(
      @ForAll @IntRange(max = 100) int percent,
      @ForAll @NotBlank String id,
      @ForAll @NotBlank String a,
      @ForAll @NotBlank String b) {
    return stage(percent, Unit.CONVERSATION, id, a) == stage(percent, Unit.CONVERSATION, id, b)
        && stage(percent, Unit.CONTACT, a, id) == stage(percent, Unit.CONTACT, b, id);
  }

  @Property(seed = "20261123", tries = 50)
  void as_many_are_in_as_were_said_even_of_ids_that_follow_each_other(
      @ForAll @IntRange(min = 1, max = 99) int percent,
      @ForAll @IntRange(min = 1, max = 2_000_000_000) int from) {
    long in = IntStream.range(0, 5_000)
        .filter(i ->
            stage(percent, Unit.CONVERSATION, String.valueOf(from + (long) i), "1") == Stage.LIVE)
        .count();
    // Five standard deviations of 5,000 draws are at most 177.
    assertTrue(Math.abs(in - 50L * percent) < 180, in + " of 5,000 at " + percent + " %");
  }

  @Property(seed = "20261123", tries = 1)
  void who_is_in_by_the_workspace_by_a_rule_and_by_a_rules_condition_has_nothing_to_do() {
    Rollout fifth = rollout(20, Unit.CONTACT);
    IntPredicate workspace = in(new Rollouts(fifth, Map.of()));
    IntPredicate rule = in(new Rollouts(Rollout.LIVE, Map.of(RULE, fifth)));
    IntPredicate condition = i -> Sticky.lot(ACME, "contact-" + i, RULE) < 2_000;
    // A fifth of a fifth; five standard deviations of 10,000 draws are 98.
    for (IntPredicate both :
        new IntPredicate[] {workspace.and(rule), workspace.and(condition), rule.and(condition)}) {
      assertTrue(Math.abs(count(both) - 400) < 98, count(both) + " of 10,000 are in both");
    }
  }

  @Property(seed = "20261123", tries = 1)
  void the_same_conversations_are_in_with_every_release_of_the_software() {
    assertEquals("101000001001", pinned(new Rollouts(rollout(50, Unit.CONVERSATION), Map.of())));
    assertEquals(
        "010001101100",
        pinned(new Rollouts(Rollout.LIVE, Map.of(RULE, rollout(50, Unit.CONVERSATION)))));
  }

  private static String pinned(Rollouts rollouts) {
    return IntStream.range(0, 12)
        .mapToObj(i -> stage(rollouts, "21547300" + i, "1") == Stage.LIVE ? "1" : "0")
        .reduce("", String::concat);
  }
}
