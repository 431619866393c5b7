package com.nexora.chat.domain.qualifying;

import static com.nexora.chat.domain.conversation.Conversations.AGENT;
import static com.nexora.chat.domain.conversation.Conversations.CUSTOMER;
import static com.nexora.chat.domain.conversation.Conversations.MAYA;
import static com.nexora.chat.domain.conversation.Conversations.story;
import static com.nexora.chat.domain.qualifying.Sales.INTEREST;
import static com.nexora.chat.domain.qualifying.Sales.SIZE_QUESTION;
import static com.nexora.chat.domain.qualifying.Sales.USE_QUESTION;
import static com.nexora.chat.domain.qualifying.Sales.known;
import static com.nexora.chat.domain.qualifying.Sales.next;
import static com.nexora.chat.domain.qualifying.Sales.state;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.Conversations;
import com.nexora.chat.domain.intent.Saying;
import com.nexora.chat.domain.qualifying.Qualifying.Over;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the customer's replies are taken for.
class QualifyingRepliesTest {

  @Test
  void an_answer_is_taken_and_the_next_thing_asked() {
    Conversations story =
        story().customer(INTEREST).reply(AGENT, "Sure! " + SIZE_QUESTION).customer("about 30");
    assertEquals(List.of("team-size: 30 answered"), known(state(story, Map.of())));
    assertEquals(Optional.of("use-case"), next(story));
  }

  @Test
  void messages_in_a_row_are_one_answer() {
    Conversations story = story()
        .customer(INTEREST)
        .reply(AGENT, SIZE_QUESTION)
        .customer("hm")
        .customer("let me think")
        .customer("twelve");
    assertEquals(List.of("team-size: 12 answered"), known(state(story, Map.of())));
  }

  @Test
  void what_is_no_answer_is_not_taken_for_one_and_not_asked_again() {
    Conversations story =
        story().customer(INTEREST).reply(AGENT, SIZE_QUESTION).customer("plumbers mostly");
    assertEquals(Optional.of("use-case"), next(story));
    assertFalse(state(story, Map.of()).heard().reply());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "skip",
        "I'd rather not say",
        "prefer not to say",
        "don't know yet",
        "Keine Angabe",
        "das möchte ich nicht sagen",
        "je préfère ne pas répondre",
        "prefiero no decirlo",
        "preferisco non dirlo",
        "prefiro não dizer",
        "zeg ik liever niet",
        "wolę nie mówić",
        "vill inte säga",
        "söylemek istemiyorum",
        "言いたくない",
        "不想说"
      })
  void whoever_will_not_say_is_asked_the_next_thing(String words) {
    Conversations story = story().customer(INTEREST).reply(AGENT, USE_QUESTION).customer(words);
    Qualifying state = state(story, Map.of());
    assertTrue(state.heard().reply());
    assertEquals(List.of(), known(state));
    assertEquals(Over.NO, state.over());
    assertEquals(Optional.of("team-size"), state.next().map(Criterion::name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stop asking me things",
        "no more questions please",
        "that is none of your business",
        "Why do you need to know all that?",
        "I won't answer your questions",
        "Keine weiteren Fragen bitte",
        "Das geht Sie nichts an",
        "Arrêtez avec vos questions",
        "Deje de preguntar",
        "basta con le domande",
        "chega de perguntas",
        "geen vragen meer",
        "别问了"
      })
  void whoever_objects_is_asked_nothing_more(String words) {
    Conversations story = story().customer(INTEREST).reply(AGENT, SIZE_QUESTION).customer(words);
    assertEquals(Over.STOPPED, state(story, Map.of()).over());
    assertEquals(Optional.empty(), next(story));
  }

  @Test
  void whoever_asks_for_a_person_is_asked_nothing_more() {
    Conversations story =
        story().customer(INTEREST).reply(AGENT, USE_QUESTION).customer("I want to talk to a human");
    assertEquals(Over.WITH_A_PERSON, state(story, Map.of()).over());
    assertEquals(List.of(), known(state(story, Map.of())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Manager", "office manager", "Supervisor"})
  void a_position_that_was_asked_for_is_no_wish_for_one(String words) {
    assertTrue(role(words).heard().title());
    assertEquals(List.of("role: " + words + " answered"), known(role(words)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "human",
        "agent",
        "a real person",
        "can I talk to your manager",
        "Mitarbeiter",
        "operator please",
        "representative"
      })
  void a_wish_is_a_wish_whatever_was_asked(String words) {
    assertEquals(Over.WITH_A_PERSON, role(words).over());
  }

  private static Qualifying role(String words) {
    Criterion role = new Criterion(
        "role",
        new Kind.Words(),
        Saying.always("What is your role?"),
        false,
        true,
        "role",
        List.of(),
        List.of());
    Leads leads =
        new Leads(List.of(role), 0, 0, Sales.LEADS.then(), Saying.always("No more questions."));
    return Qualifying.of(
        leads,
        AGENT,
        story()
            .customer(INTEREST)
            .reply(AGENT, "What is your role?")
            .customer(words)
            .told(),
        Account.unknown(CUSTOMER));
  }

  @Test
  void a_question_of_the_customers_is_no_answer_in_words_but_a_number_in_it_counts() {
    Conversations words =
        story().customer(INTEREST).reply(AGENT, USE_QUESTION).customer("Do you work with Xero?");
    assertTrue(state(words, Map.of()).heard().asks());
    assertEquals(List.of(), known(state(words, Map.of())));
    Conversations number = story()
        .customer(INTEREST)
        .reply(AGENT, SIZE_QUESTION)
        .customer("30. Do you work with Xero?");
    assertTrue(state(number, Map.of()).heard().asks());
    assertEquals(List.of("team-size: 30 answered"), known(state(number, Map.of())));
  }

  @Test
  void a_cry_for_help_is_no_answer() {
    Conversations story = story()
        .customer(INTEREST)
        .reply(AGENT, USE_QUESTION)
        .customer("I can't log in, it shows an error");
    assertEquals(List.of(), known(state(story, Map.of())));
    assertTrue(state(story, Map.of()).heard().asks());
  }

  @Test
  void a_question_is_known_again_whatever_intercom_makes_of_its_signs() {
    Conversations story = story()
        .customer(INTEREST)
        .reply(AGENT, "See the plans.\n“How many people would use it ?”")
        .customer("30");
    assertEquals(List.of("team-size: 30 answered"), known(state(story, Map.of())));
  }

  @Test
  void somebody_elses_question_is_none_of_ours() {
    Conversations story = story().customer(INTEREST).reply(MAYA, SIZE_QUESTION).customer("30");
    assertEquals(Optional.of("team-size"), next(story));
  }
}
