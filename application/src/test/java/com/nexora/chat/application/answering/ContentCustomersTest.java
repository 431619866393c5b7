package com.nexora.chat.application.answering;

import static com.nexora.chat.application.answering.Office.ACME;
import static com.nexora.chat.application.answering.Office.LOTTIE;
import static com.nexora.chat.application.answering.Office.MAYA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.nexora.chat.application.port.RawBody;
import com.nexora.chat.application.port.Standing;
import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.application.usecase.ReceiveWebhook;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.Rating;
import com.nexora.chat.domain.figures.Figure;
import com.nexora.chat.domain.figures.Sums;
import com.nexora.chat.domain.inactivity.Inactivity;
import com.nexora.chat.domain.inactivity.Texts;
import com.nexora.chat.domain.policy.Manners;
import com.nexora.chat.domain.turn.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// Customers who say in words or stars what they think of it.
class ContentCustomersTest {

  private static final Duration DAY = Duration.ofHours(24);
  private static final Instant THEN = Instant.parse("2026-01-05T09:30:00Z");

  private final Office office = new Office();

  private DeskStory answered() {
    DeskStory story = office.started(LOTTIE, "How do I reset the password?");
    office.works();
    assertEquals(1, office.replies(story).size());
    return story;
  }

  private void rates(DeskStory story, int stars) {
    story.customerRates(stars, THEN, ExamplePolicy.AGENT);
    String id = stars + " stars in " + story.id();
    var _ = office
        .useCases
        .receiveWebhook()
        .receive(
            ACME,
            new ReceiveWebhook.Notification.News(
                id,
                RawBody.of(new byte[] {1}),
                ACME,
                Optional.of(id),
                "conversation.rating.added",
                Optional.of(story.id()),
                Optional.empty(),
                false,
                new ReceiveWebhook.About(Optional.empty(), Optional.empty(), Set.of(LOTTIE))));
    office.works();
  }

  private Standing standing(DeskStory story) {
    return office.store.turns().standing(ACME, story.id());
  }

  private Optional<Integer> stars(DeskStory story) {
    return standing(story).rating().map(Rating::stars);
  }

  private Sums counted() {
    assertEquals(1, office.store.figures().count(ACME, 10));
    return office.store.figures().ever(ACME);
  }

  @Test
  void thanks_are_not_answered_and_confirm_that_the_agent_helped() {
    DeskStory story = answered();
    PartId thanks = office.says(story, "Thanks, that worked!");
    office.works();
    assertEquals(1, office.replies(story).size());
    assertEquals(
        Optional.of(new Outcome.Suppressed(Outcome.Silence.CUSTOMER_CONFIRMED)),
        office.outcomeOf(story, thanks));
    Sums sums = counted();
    assertEquals(1, sums.of(Figure.CONFIRMED));
    assertEquals(0, sums.of(Figure.QUIET));
  }

  @Test
  void a_question_after_thanks_is_answered_as_any() {
    DeskStory story = answered();
    office.says(story, "Thank you!");
    office.works();
    office.says(story, "And how do I reset the password again?");
    office.works();
    assertEquals(2, office.replies(story).size());
    assertEquals(0, counted().of(Figure.CONFIRMED));
  }

  @Test
  void a_rating_is_kept_even_when_the_conversation_is_closed() {
    DeskStory story = answered();
    story.closed();
    rates(story, 5);
    assertEquals(Optional.of(5), stars(story));
    Sums sums = counted();
    assertEquals(1, sums.of(Figure.RATINGS, "5"));
    assertEquals(1, sums.of(Figure.CONFIRMED));
  }

  @Test
  void a_rating_is_kept_even_when_somebody_else_has_the_conversation() {
    DeskStory story = answered();
    story.teammateAssigns(MAYA, new Assignee.ToTeammate(MAYA));
    rates(story, 2);
    assertEquals(Optional.of(2), stars(story));
  }

  @Test
  void a_rating_that_is_kept_is_written_again_only_when_it_changes() {
    DeskStory story = answered();
    rates(story, 4);
    assertFalse(standing(story).lacksRatingOf(story.now().orElseThrow()));
    rates(story, 1);
    assertEquals(Optional.of(1), stars(story));
  }

  @Test
  void of_a_rating_no_word_is_kept() {
    DeskStory story = answered();
    rates(story, 1);
    assertEquals(
        List.of(0),
        office.store.inbox().accepted(ACME).stream()
            .filter(delivery -> delivery.topic().equals("conversation.rating.added"))
            .map(delivery -> delivery.body().toArray().length)
            .toList());
  }

  @Test
  void for_a_rating_a_conversation_of_others_is_read_once() {
    DeskStory story = answered();
    story.teammateAssigns(MAYA, new Assignee.ToTeammate(MAYA));
    AtomicInteger reads = new AtomicInteger();
    office.whileReading = reads::incrementAndGet;
    rates(story, 5);
    office.worksFor(Duration.ofMinutes(1));
    assertEquals(1, reads.get());
  }

  @Test
  void a_conversation_in_which_the_agent_only_watched_has_no_rating_here() {
    DeskStory story = office.started(LOTTIE, "How do I reset the password?");
    story.teammateReplies(MAYA, "Like so.");
    office.works();
    rates(story, 5);
    assertEquals(Optional.empty(), stars(story));
    assertEquals(List.of(), office.performed());
  }

  /// Asks again after a day, and closes after another one.
  private static Office closingOne() {
    Inactivity rules = new Inactivity(
        Optional.of(new Inactivity.FollowUp(DAY, 1, Texts.of("Did that help?"))),
        Optional.of(new Inactivity.Closing(DAY, Texts.of("Goodbye."), "Ask for a rating")),
        Set.of());
    Office office =
        new Office(ExamplePolicy.askingBack(1).withManners(Manners.NONE.withInactivity(rules)));
    office.desk.tellsTimeBy(office.store);
    return office;
  }

  private static DeskStory thanking(Office office) {
    DeskStory story = office.started(LOTTIE, Office.QUESTION);
    office.works();
    office.says(story, "Thanks, that worked!");
    office.works();
    assertEquals(1, office.replies(story).size());
    return story;
  }

  private static String after(Office office, Duration time, DeskStory story) {
    office.letPass(time);
    office.works();
    return office.replies(story).getLast();
  }

  @Test
  void who_thanks_is_not_asked_again_and_rates_what_is_closed() {
    Office office = closingOne();
    DeskStory story = thanking(office);
    String answer = after(office, DAY.minusHours(1), story);
    assertEquals("Goodbye.", after(office, Duration.ofHours(1), story));
    assertEquals(Conversation.State.CLOSED, story.now().orElseThrow().state());
    assertEquals("true", story.attributes().get("Ask for a rating"));
    assertEquals(List.of(answer, "Goodbye."), office.replies(story));
  }

  @Test
  void who_thanks_and_asks_on_is_answered_and_followed_up_as_everybody() {
    Office office = closingOne();
    DeskStory story = thanking(office);
    office.letPass(DAY.dividedBy(2));
    office.says(story, Office.QUESTION);
    office.works();
    String answer = after(office, DAY.dividedBy(2), story);
    assertEquals("Did that help?", after(office, DAY.dividedBy(2), story));
    assertEquals(3, office.replies(story).size(), answer);
  }
}
