package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.Figures;
import com.nexora.chat.application.port.Handback;
import com.nexora.chat.application.port.Notice;
import com.nexora.chat.application.port.Notices;
import com.nexora.chat.application.port.OldConversations;
import com.nexora.chat.application.port.PersonalRecords;
import com.nexora.chat.application.port.Sense;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.Rating;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.figures.Figure;
import com.nexora.chat.domain.figures.Sums;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.turn.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What every store knows of whether customers are content: their ratings, their thanks, and what
/// both come to in figures.
public interface RatingsContract extends StoreContract {

  ConversationId HERE = new ConversationId("1001");
  ConversationId THERE = new ConversationId("1002");
  ContactId ZOE = new ContactId("zoe");
  ContactId YAN = new ContactId("yan");
  TeammateId AGENT = new TeammateId("7");
  TeammateId MAYA = new TeammateId("8");
  Outcome THANKS = new Outcome.Suppressed(Outcome.Silence.CUSTOMER_CONFIRMED);

  /// Soon after the test began, in whole seconds; the same one throughout a test.
  Instant soon();

  Figures figures();

  Notices notices();

  PersonalRecords persons();

  OldConversations old();

  private void turn(ConversationId conversation, String part, Outcome outcome) {
    turn(ZOE, conversation, part, outcome);
  }

  private void turn(ContactId who, ConversationId conversation, String part, Outcome outcome) {
    store()
        .inbox()
        .accept(
            ACME,
            Deliveries.message(conversation, part)
                .with(new Sense("customer spoke", Set.of(who), Optional.empty())));
    Claim claim = claimed();
    ended(claim, Turns.silent(claim, Set.of(new PartId(part)), outcome));
  }

  private void ended(Claim claim, DecidedTurn turn) {
    store().turns().decide(ACME, claim, turn);
    store().turns().finish(ACME, claim, turn, new Handback.Done());
  }

  private Rating rating(int stars) {
    return new Rating(stars, soon(), Optional.of(AGENT));
  }

  private void rates(ConversationId conversation, Rating rating) {
    store().ratings().keep(ACME, conversation, rating, AGENT);
  }

  private Optional<Rating> kept(ConversationId conversation) {
    return store().turns().standing(ACME, conversation).rating();
  }

  private Sums counted() {
    letPass(Duration.ofHours(2));
    var _ = figures().count(ACME, 100);
    return figures().ever(ACME);
  }

  @Test
  default void the_last_rating_is_the_one_that_is_kept_in_whatever_order_they_come() {
    turn(HERE, "1", new Outcome.Answered());
    assertEquals(Optional.empty(), kept(HERE));
    rates(HERE, rating(2));
    assertEquals(Optional.of(rating(2)), kept(HERE));
    Rating later = new Rating(5, soon().plusSeconds(9), Optional.empty());
    rates(HERE, later);
    rates(HERE, rating(1));
    assertEquals(Optional.of(later), kept(HERE));
    assertEquals(Map.of("5", 1L), counted().parts(Figure.RATINGS));
  }

  @Test
  default void where_the_agent_never_acted_no_rating_is_kept() {
    turn(HERE, "1", new Outcome.Suppressed(Outcome.Silence.SHADOW));
    rates(HERE, rating(5));
    rates(THERE, rating(5));
    assertEquals(Optional.empty(), kept(HERE));
    assertEquals(Optional.empty(), kept(THERE));
  }

  @Test
  default void another_workspace_keeps_and_counts_none_of_it() {
    turn(HERE, "1", new Outcome.Answered());
    store().ratings().keep(GLOBEX, HERE, rating(5), AGENT);
    assertEquals(Optional.empty(), kept(HERE));
    rates(HERE, rating(5));
    assertEquals(Optional.empty(), store().turns().standing(GLOBEX, HERE).rating());
  }

  @Test
  default void four_stars_confirm_what_was_assumed_and_three_do_not() {
    turn(HERE, "1", new Outcome.Answered());
    turn(THERE, "2", new Outcome.Answered());
    rates(HERE, rating(4));
    rates(THERE, rating(3));
    Sums sums = counted();
    assertEquals(1, sums.of(Figure.CONFIRMED));
    assertEquals(1, sums.of(Figure.QUIET));
    assertEquals(2, sums.of(Figure.CONTAINED));
    assertEquals(Map.of("3", 1L, "4", 1L), sums.parts(Figure.RATINGS));
  }

  @Test
  default void a_rating_of_a_teammate_is_not_the_agents() {
    turn(HERE, "1", new Outcome.Answered());
    turn(YAN, THERE, "2", new Outcome.HandedOff(HandoffReason.RULE));
    rates(HERE, new Rating(5, soon(), Optional.of(MAYA)));
    rates(THERE, new Rating(1, soon(), Optional.of(MAYA)));
    Sums sums = counted();
    assertEquals(0, sums.of(Figure.CONFIRMED));
    assertEquals(1, sums.of(Figure.QUIET));
    assertEquals(0, sums.of(Figure.RATINGS));
    assertEquals(Map.of("1", 1L, "5", 1L), sums.parts(Figure.RATINGS_OF_PEOPLE));
  }

  @Test
  default void where_nobody_is_named_it_is_of_whom_the_customer_has_met() {
    turn(HERE, "1", new Outcome.Answered());
    turn(THERE, "2", new Outcome.HandedOff(HandoffReason.RULE));
    rates(HERE, new Rating(4, soon(), Optional.empty()));
    rates(THERE, new Rating(2, soon(), Optional.empty()));
    Sums sums = counted();
    assertEquals(Map.of("4", 1L), sums.parts(Figure.RATINGS));
    assertEquals(Map.of("2", 1L), sums.parts(Figure.RATINGS_OF_PEOPLE));
  }

  @Test
  default void a_rating_after_the_week_comes_too_late() {
    turn(HERE, "1", new Outcome.Answered());
    rates(HERE, new Rating(5, Instant.parse("2999-01-01T00:00:00Z"), Optional.empty()));
    Sums sums = counted();
    assertEquals(0, sums.of(Figure.RATINGS));
    assertEquals(1, sums.of(Figure.QUIET));
  }

  @Test
  default void a_rating_from_before_the_agent_acted_is_not_of_its_work() {
    turn(HERE, "1", new Outcome.Answered());
    rates(HERE, new Rating(5, soon().minus(Duration.ofDays(600)), Optional.of(AGENT)));
    Sums sums = counted();
    assertEquals(0, sums.of(Figure.RATINGS));
    assertEquals(0, sums.of(Figure.CONFIRMED));
    assertEquals(1, sums.of(Figure.QUIET));
  }

  @Test
  default void thanks_confirm_and_are_no_coming_back_even_on_another_day() {
    turn(HERE, "1", new Outcome.Answered());
    letPass(Duration.ofDays(2));
    turn(HERE, "2", THANKS);
    Sums sums = counted();
    assertEquals(1, sums.of(Figure.CONVERSATIONS));
    assertEquals(1, sums.of(Figure.CONFIRMED));
    assertEquals(0, sums.of(Figure.QUIET));
    assertEquals(0, sums.of(Figure.RECONTACTED));
  }

  @Test
  default void thanks_that_a_rule_has_words_for_confirm_as_well() {
    turn(HERE, "1", new Outcome.Answered());
    letPass(Duration.ofDays(2));
    store()
        .inbox()
        .accept(
            ACME,
            Deliveries.message(HERE, "2")
                .with(new Sense("customer spoke", Set.of(ZOE), Optional.empty())));
    Claim claim = claimed();
    ended(claim, Turns.welcome(claim, Set.of(new PartId("2"))));
    Sums sums = counted();
    assertEquals(1, sums.of(Figure.CONFIRMED));
    assertEquals(0, sums.of(Figure.QUIET));
    assertEquals(0, sums.of(Figure.RECONTACTED));
  }

  @Test
  default void who_asks_again_after_thanks_has_taken_them_back() {
    turn(HERE, "1", new Outcome.Answered());
    turn(HERE, "2", THANKS);
    turn(HERE, "3", new Outcome.Answered());
    Sums sums = counted();
    assertEquals(0, sums.of(Figure.CONFIRMED));
    assertEquals(1, sums.of(Figure.QUIET));
  }

  @Test
  default void who_confirms_and_comes_back_elsewhere_counts_as_both() {
    turn(HERE, "1", new Outcome.Answered());
    turn(HERE, "2", THANKS);
    letPass(Duration.ofHours(1));
    turn(THERE, "3", new Outcome.Answered());
    Sums sums = counted();
    assertEquals(1, sums.of(Figure.CONFIRMED));
    assertEquals(1, sums.of(Figure.RECONTACTED));
    assertEquals(1, sums.of(Figure.QUIET));
  }

  @Test
  default void who_thanks_and_gets_a_person_in_the_end_was_assisted() {
    turn(HERE, "1", new Outcome.Answered());
    turn(HERE, "2", THANKS);
    turn(HERE, "3", new Outcome.HandedOff(HandoffReason.CUSTOMER_ASKED));
    rates(HERE, rating(5));
    Sums sums = counted();
    assertEquals(0, sums.of(Figure.CONFIRMED));
    assertEquals(1, sums.of(Figure.ASSISTED));
    assertEquals(Map.of("5", 1L), sums.parts(Figure.RATINGS));
  }

  @Test
  default void a_contact_sees_the_rating_and_who_is_forgotten_takes_it_along() {
    turn(HERE, "1", new Outcome.Answered());
    rates(HERE, rating(5));
    assertEquals(1, persons().count(ACME, ZOE).get(PersonalRecords.Kind.RATINGS));
    Notice.Subject zoe = new Notice.Subject.ForgottenContact(ZOE);
    notices().add(ACME, "n", new Notice.Erase(zoe));
    assertEquals(Notices.Erased.DONE, notices().erase(ACME, "n", zoe));
    assertEquals(Optional.empty(), kept(HERE));
    rates(HERE, rating(5));
    assertEquals(Optional.empty(), kept(HERE), "it does not come back");
  }

  @Test
  default void a_deleted_conversation_has_no_rating() {
    turn(HERE, "1", new Outcome.Answered());
    rates(HERE, rating(5));
    Notice.Subject gone = new Notice.Subject.WholeConversation(HERE);
    notices().add(ACME, "n", new Notice.Erase(gone));
    assertEquals(Notices.Erased.DONE, notices().erase(ACME, "n", gone));
    rates(HERE, rating(5));
    assertEquals(Optional.empty(), kept(HERE));
  }

  @Test
  default void a_rating_survives_a_redaction_and_a_merge() {
    turn(HERE, "1", new Outcome.Answered());
    rates(HERE, rating(5));
    Notice.Subject part = new Notice.Subject.OnePart(HERE, Optional.of(new PartId("1")));
    notices().add(ACME, "n1", new Notice.Erase(part));
    assertEquals(Notices.Erased.DONE, notices().erase(ACME, "n1", part));
    ContactId zora = new ContactId("zora");
    Notice.Subject merged = new Notice.Subject.MergedContact(ZOE, zora);
    notices().add(ACME, "n2", new Notice.Erase(merged));
    assertEquals(Notices.Erased.DONE, notices().erase(ACME, "n2", merged));
    assertEquals(Optional.of(rating(5)), kept(HERE));
    assertEquals(1, persons().count(ACME, zora).get(PersonalRecords.Kind.RATINGS));
  }

  @Test
  default void a_conversation_that_is_kept_no_longer_has_no_rating() {
    turn(HERE, "1", new Outcome.Answered());
    rates(HERE, rating(5));
    letPass(Duration.ofDays(40));
    Instant future = Instant.parse("2999-01-01T00:00:00Z");
    assertEquals(1, old().forget(ACME, Duration.ofDays(30), future, "", 10).forgotten());
    assertEquals(Optional.empty(), kept(HERE));
  }
}
