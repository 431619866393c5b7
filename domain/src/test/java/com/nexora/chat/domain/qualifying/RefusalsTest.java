package com.nexora.chat.domain.qualifying;

import static com.nexora.chat.domain.conversation.Conversations.AGENT;
import static com.nexora.chat.domain.conversation.Conversations.CUSTOMER;
import static com.nexora.chat.domain.conversation.Conversations.story;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.intent.Saying;
import com.nexora.chat.domain.qualifying.Kind.Option;
import com.nexora.chat.domain.qualifying.Qualifying.Over;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Answers in which words stand that elsewhere refuse one.
class RefusalsTest {

  private static final String QUESTION = "And the last thing, what is it?";

  private static Qualifying asked(Kind kind, String reply) {
    Criterion criterion =
        new Criterion("it", kind, Saying.always(QUESTION), true, false, "", List.of(), List.of());
    Leads leads = new Leads(
        List.of(criterion), 1, 0, Sales.LEADS.then(), Saying.always("No more questions."));
    Account account =
        new Account(CUSTOMER, "Dana", Account.Role.LEAD, Optional.empty(), "", Map.of(), Map.of());
    return Qualifying.of(
        leads,
        AGENT,
        story().customer(Sales.INTEREST).reply(AGENT, QUESTION).customer(reply).told(),
        account);
  }

  private static void assertAnswers(String value, Kind kind, String reply) {
    Qualifying state = asked(kind, reply);
    assertEquals(Over.NO, state.over(), reply);
    assertEquals(List.of("it: " + value + " answered"), Sales.known(state), reply);
  }

  /// It cannot be skipped, so that a refusal ends the questions.
  private static void assertRefuses(Kind kind, String reply) {
    Qualifying state = asked(kind, reply);
    assertEquals(List.of(), Sales.known(state), reply);
    assertEquals(Over.STOPPED, state.over(), reply);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "private equity",
        "confidential documents",
        "Passo Fundo",
        "next month's rota",
        "We handle boarding pass checks",
        "We want to skip the paper forms",
        "We want to stop with the spreadsheets",
        "We want to stop asking customers for paper",
        "We want to cut repeated questions",
        "too many questions from customers",
        "We don't answer any calls at night",
        "We don't know which technician is free",
        "so that teams don't share passwords",
        "We can't tell who is on site",
        "Weiterbildung",
        "zu viele Fragen von Kunden",
        "vertrauliche Akten",
        "passeport",
        "trop de questions de nos clients",
        "demasiadas preguntas de clientes",
        "お客様からの質問が多い",
        "パスポートの確認",
        "客户问题太多"
      })
  void what_says_what_it_is_for_is_an_answer(String reply) {
    assertAnswers(reply, new Kind.Words(), reply);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"next week", "next month", "not sure yet, maybe next month", "nächste Woche"})
  void what_says_when_is_an_answer(String reply) {
    assertAnswers(reply, new Kind.Moment(), reply);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "not sure, around 20 | 20",
        "no idea, maybe 30 | 30",
        "next year 50, I can't say exactly | 50"
      })
  void a_number_is_an_answer_however_unsure(String reply, String number) {
    assertAnswers(number, new Kind.WholeNumber(1, 1_000), reply);
  }

  @ParameterizedTest
  @CsvSource({
    "private, private",
    "next week, this quarter",
    "not sure, undecided",
    "'no idea, private I think', private"
  })
  void what_is_offered_is_an_answer(String reply, String option) {
    assertAnswers(
        option,
        new Kind.Choice(List.of(
            new Option("private", List.of()),
            new Option("this quarter", List.of("next week")),
            new Option("undecided", List.of("not sure")))),
        reply);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "we don't have one | no",
        "No, not before next month | no",
        "Yes, but I don't know how many | yes",
        "yes, for confidential documents | yes"
      })
  void yes_and_no_are_answers_before_anything_else(String reply, String answer) {
    assertAnswers(answer, new Kind.YesNo(), reply);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "skip",
        "Skip this one, please.",
        "next question",
        "pass",
        "I'll pass on that",
        "That's confidential, sorry",
        "no comment",
        "no idea",
        "not sure yet",
        "I don't know",
        "I'd rather not share that",
        "I can't tell yet",
        "weiter bitte",
        "Weiß ich noch nicht",
        "je ne sais pas",
        "passo",
        "siguiente pregunta",
        "パスします",
        "跳过吧"
      })
  void whoever_says_nothing_else_refuses_whatever_was_asked(String reply) {
    assertRefuses(new Kind.Words(), reply);
    assertRefuses(new Kind.Moment(), reply);
    assertRefuses(new Kind.WholeNumber(1, 1_000), reply);
    assertRefuses(new Kind.YesNo(), reply);
    assertRefuses(new Kind.Choice(List.of(new Option("small", List.of()))), reply);
  }

  @ParameterizedTest
  @ValueSource(strings = {"I am not sure we do", "I don't know whether we have"})
  void whoever_is_not_sure_says_neither_yes_nor_no(String reply) {
    assertRefuses(new Kind.YesNo(), reply);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Stop asking",
        "please just stop asking!",
        "stop with all these questions",
        "too many questions!",
        "why do you ask",
        "why do you need to know",
        "this is ridiculous"
      })
  void whoever_means_the_asking_itself_is_asked_nothing_more(String reply) {
    assertRefuses(new Kind.Words(), reply);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Why do you need it", "Wozu brauchen Sie das"})
  void whoever_asks_what_it_is_for_neither_answers_nor_objects(String reply) {
    Qualifying state = asked(new Kind.Words(), reply);
    assertEquals(List.of(), Sales.known(state));
    assertEquals(Over.NO, state.over());
  }
}
