package com.nexora.chat.application.answering;

import static com.nexora.chat.application.answering.Office.LOTTIE;
import static com.nexora.chat.application.answering.Office.QUESTION;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.application.Working;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.domain.inactivity.Inactivity;
import com.nexora.chat.domain.inactivity.Texts;
import com.nexora.chat.domain.policy.Manners;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A clock that leaps by itself is wrong, and one that is told how late it is has been put forward.
class LeapingClockTest {

  private static final Duration DAY = Duration.ofHours(24);

  private Duration ahead = Duration.ZERO;

  private Working working(InstantSource store, boolean told) {
    Working usual = Working.by(store);
    return new Working(
        () -> store.instant().plus(ahead),
        usual.nanos(),
        usual.longestCall(),
        usual.lease(),
        usual.overdue(),
        usual.atOnce(),
        usual.shut(),
        told);
  }

  private static WorkspacePolicy followingUp() {
    return ExamplePolicy.askingBack(1)
        .withManners(Manners.NONE.withInactivity(new Inactivity(
            Optional.of(new Inactivity.FollowUp(DAY, 1, Texts.of("Is there anything else?"))),
            Optional.empty(),
            Set.of())));
  }

  private int saidAfterALeap(boolean told) {
    Office office = new Office(followingUp(), store -> working(store, told));
    office.desk.tellsTimeBy(office.store);
    var story = office.started(LOTTIE, QUESTION);
    office.works();
    assertEquals(1, office.replies(story).size());
    ahead = Duration.ofDays(2);
    office.works();
    return office.replies(story).size();
  }

  @Test
  void a_node_whose_clock_goes_wrong_follows_nobody_up_who_has_just_been_answered() {
    assertEquals(1, saidAfterALeap(false));
  }

  @Test
  void by_a_clock_that_is_put_forward_the_time_for_it_has_come() {
    assertEquals(2, saidAfterALeap(true));
  }
}
