package com.nexora.chat.application.answering;

import static com.nexora.chat.application.answering.Office.LOTTIE;
import static com.nexora.chat.application.answering.Office.QUESTION;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.domain.inactivity.Inactivity;
import com.nexora.chat.domain.inactivity.Texts;
import com.nexora.chat.domain.policy.Manners;
import com.nexora.chat.domain.turn.Action;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// When a customer who says no more is looked at again.
class LaterLookTest {

  private static final Duration DAY = Duration.ofHours(24);
  private static final String AGAIN = "Is there anything else?";

  private final Office office = new Office(ExamplePolicy.askingBack(1)
      .withManners(Manners.NONE.withInactivity(new Inactivity(
          Optional.of(new Inactivity.FollowUp(DAY, 1, Texts.of(AGAIN))),
          Optional.empty(),
          Set.of()))));

  @Test
  void it_is_counted_from_the_answer_and_not_from_the_end_of_a_turn_that_took_long() {
    office.desk.tellsTimeBy(office.store);
    Duration took = Duration.ofHours(3);
    office.hands = (workspace, conversation, as, action, cutoff) -> {
      var result = office.desk.perform(workspace, conversation, as, action, cutoff);
      if (action instanceof Action.Reply) {
        office.letPass(took);
      }
      return result;
    };
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.works();
    office.hands = office.desk;

    office.letPass(DAY.minus(took).minusMinutes(1));
    office.works();
    assertEquals(1, office.replies(story).size());
    office.letPass(Duration.ofMinutes(1));
    office.works();
    assertEquals(AGAIN, office.replies(story).getLast());
  }
}
