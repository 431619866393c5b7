package com.nexora.chat.domain.turn;

import static com.nexora.chat.domain.conversation.Conversations.AGENT;
import static com.nexora.chat.domain.conversation.Conversations.story;
import static com.nexora.chat.domain.turn.Examples.ANSWERS;
import static com.nexora.chat.domain.turn.Examples.SUPPORT;
import static com.nexora.chat.domain.turn.Examples.deciding;
import static com.nexora.chat.domain.turn.Examples.early;
import static com.nexora.chat.domain.turn.Examples.reading;
import static com.nexora.chat.domain.turn.Examples.reply;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.routing.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Thanks for an answer are not a question: nobody asks back, quotes an article or calls a person.
class DecidingOnThanksTest {

  private static final Decision SILENCE =
      new Decision(new Outcome.Suppressed(Outcome.Silence.CUSTOMER_CONFIRMED), List.of());
  private static final Rule.Outcome PEOPLE =
      new Rule.Outcome.HandOff(new Destination.Team(SUPPORT));

  private static Reading after(Outcome outcome, String... said) {
    var story = story();
    for (String words : said) {
      story = story.customer(words);
    }
    return reading()
        .prior(new PriorTurn(outcome, "my password", "login", Set.of()))
        .in(story)
        .build();
  }

  @Test
  void thanks_for_an_answer_need_no_reply() {
    assertEquals(SILENCE, early(ANSWERS, after(new Outcome.Answered(), "thanks, that worked!")));
  }

  @Test
  void not_even_a_rule_for_whatever_is_left_calls_people_for_thanks() {
    assertEquals(SILENCE, early(PEOPLE, after(new Outcome.Answered(), "Perfect, thank you")));
  }

  @Test
  void where_a_rule_has_words_for_thanks_they_are_said_and_the_record_tells_what_for() {
    Reading thanks = after(new Outcome.Answered(), "thanks!");
    Deciding deciding = deciding(new Rule.Outcome.Say("You are welcome!"), thanks);
    assertEquals("You are welcome!", reply(deciding.withoutModel().orElseThrow()));
    assertTrue(deciding.record().conduct().confirmed());
    assertFalse(deciding(ANSWERS, reading().build()).record().conduct().confirmed());
  }

  @Test
  void thanks_before_any_answer_or_for_a_question_of_the_agents_say_nothing_of_it() {
    assertEquals(
        Optional.empty(),
        deciding(ANSWERS, reading().in(story().customer("thanks")).build()).withoutModel());
    assertEquals(
        Optional.empty(),
        deciding(ANSWERS, after(new Outcome.AskedBack(), "thanks")).withoutModel());
  }

  private static Optional<Decision> toWords(String agents, String customers) {
    Reading reading = reading()
        .prior(new PriorTurn(new Outcome.Answered(), "my password", "login", Set.of()))
        .in(story().customer("my password").reply(AGENT, agents).customer(customers))
        .build();
    return deciding(ANSWERS, reading).withoutModel();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Shall I pass you on to a colleague?",
        "Shall I pass you on? They are there from 9 to 5.",
        "您需要人工客服吗？",
        "(May I send you the form?)"
      })
  void after_a_question_mere_thanks_may_mean_yes(String question) {
    assertEquals(Optional.empty(), toWords(question, "thanks!"));
    assertEquals(Optional.empty(), toWords(question, "ok thanks"));
    assertEquals(Optional.of(SILENCE), toWords(question, "thanks, it works now"));
  }

  @Test
  void who_says_yes_to_an_offer_is_not_left_alone() {
    String offer = "I can pass you on to a colleague if you like.";
    assertEquals(Optional.empty(), toWords(offer, "Yes, thanks"));
    assertEquals(Optional.empty(), toWords(offer, "Ja, danke"));
    assertEquals(Optional.of(SILENCE), toWords("See https://help.example/a?b=c", "thanks"));
  }

  @Test
  void who_asks_something_beside_it_is_answered() {
    assertEquals(
        Optional.empty(),
        deciding(ANSWERS, after(new Outcome.Answered(), "thanks!", "how do I cancel"))
            .withoutModel());
    assertEquals(
        new Outcome.HandedOff(HandoffReason.RULE),
        early(PEOPLE, after(new Outcome.Answered(), "thanks, but it does not work"))
            .outcome());
  }
}
