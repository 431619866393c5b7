package com.nexora.chat.domain.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.domain.policy.Rollout.Stage;
import com.nexora.chat.domain.policy.Rollout.Unit;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RolloutPropertiesTest {

  private static Stage stage(int percent, Unit by, String conversation, String contact) {
    return new Rollout(Stage.LIVE, percent, Stage.DRAFT, by).of(conversation, contact);
  }

  @Property(seed = "20261123")
  boolean raising_the_percents_never_takes_anybody_out(
      @ForAll @IntRange(max = 100) int some,
      @ForAll @IntRange(max = 100) int others,
      @ForAll Unit by,
      @ForAll String conversation,
      @ForAll String contact) {
    int lower = Math.min(some, others);
    int higher = Math.max(some, others);
    return stage(lower, by, conversation, contact) == Stage.DRAFT
        || stage(higher, by, conversation, contact) == Stage.LIVE;
  }

  @Property(seed = "20261123")
  boolean nobody_is_in_at_0_and_everybody_at_100(
      @ForAll Unit by, @ForAll String conversation, @ForAll String contact) {
    return stage(0, by, conversation, contact) == Stage.DRAFT
        && stage(100, by, conversation, contact) == Stage.LIVE;
  }

  @Property(seed = "20261123")
  boolean it_hangs_on_nothing_but_what_it_is_counted_by(
      @ForAll @IntRange(max = 100) int percent,
      @ForAll String id,
      @ForAll String a,
      @ForAll String b) {
    return stage(percent, Unit.CONVERSATION, id, a) == stage(percent, Unit.CONVERSATION, id, b)
        && stage(percent, Unit.CONTACT, a, id) == stage(percent, Unit.CONTACT, b, id);
  }

  @Property(seed = "20261123", tries = 50)
  void as_many_are_in_as_were_said_even_of_ids_that_follow_each_other(
      @ForAll @IntRange(min = 1, max = 99) int percent,
      @ForAll @IntRange(min = 1, max = 2_000_000_000) int from) {
    long in = IntStream.range(0, 5_000)
        .filter(i ->
            stage(percent, Unit.CONVERSATION, String.valueOf(from + (long) i), "") == Stage.LIVE)
        .count();
    // Five standard deviations of 5,000 draws are at most 177.
    assertTrue(Math.abs(in - 50L * percent) < 180, in + " of 5,000 at " + percent + " %");
  }

  @Property(seed = "20261123", tries = 1)
  void the_same_conversations_are_in_with_every_release_of_the_software() {
    String stages = IntStream.range(0, 12)
        .mapToObj(i -> stage(50, Unit.CONVERSATION, "21547300" + i, "") == Stage.LIVE ? "1" : "0")
        .reduce("", String::concat);
    assertEquals("011000100110", stages);
  }
}
