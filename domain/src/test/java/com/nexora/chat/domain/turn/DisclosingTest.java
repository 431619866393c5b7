package com.nexora.chat.domain.turn;

import static com.nexora.chat.domain.conversation.Conversations.AGENT;
import static com.nexora.chat.domain.conversation.Conversations.story;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.Conversations;
import com.nexora.chat.domain.conversation.RichText;
import com.nexora.chat.domain.disclosure.Disclosure;
import com.nexora.chat.domain.disclosure.Disclosure.Place;
import com.nexora.chat.domain.disclosure.Disclosure.When;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.intent.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DisclosingTest {

  private static final Language EN = new Language("en");
  private static final String SENTENCE = "An AI answers you here.";
  private static final Disclosure FIRST = disclosure(When.FIRST_MESSAGE, Place.LINE_ABOVE);

  private static Disclosure disclosure(When when, Place place) {
    return new Disclosure(when, place, Map.of(EN, SENTENCE), "");
  }

  private static Decision answer(String words) {
    return new Decision(
        new Outcome.Answered(),
        List.of(new Action.Reply(RichText.paragraph(words)), new Action.SetAttributes(Map.of())));
  }

  private static Disclosing.Disclosed said(
      Disclosure disclosure, Conversations story, Decision decision) {
    Conversation conversation = story.told();
    return new Disclosing(disclosure, conversation, AGENT, EN).on(decision);
  }

  private static String reply(Disclosing.Disclosed said) {
    return Examples.reply(said.decision());
  }

  @Test
  void the_first_words_in_a_conversation_stand_under_the_disclosure() {
    Disclosing.Disclosed said = said(FIRST, story().customer("hi"), answer("Press Reset."));
    assertEquals(SENTENCE + "\nPress Reset.", reply(said));
    assertEquals(new Conduct.Disclosed(SENTENCE, "en", "workspace", 0), said.proof());
  }

  @Test
  void it_may_be_the_first_sentence_of_the_reply() {
    Disclosure within = disclosure(When.FIRST_MESSAGE, Place.IN_THE_REPLY);
    assertEquals(
        SENTENCE + " Press Reset.",
        reply(said(within, story().customer("hi"), answer("Press Reset."))));
  }

  @Test
  void who_was_told_in_this_conversation_is_not_told_again() {
    Conversations story =
        story().customer("hi").reply(AGENT, SENTENCE + " Hello!").customer("how?");
    Disclosing.Disclosed said = said(FIRST, story, answer("Press Reset."));
    assertEquals("Press Reset.", reply(said));
    assertEquals(Conduct.Disclosed.NOTHING, said.proof());
  }

  @Test
  void mark_up_and_case_that_changed_on_the_way_do_not_make_it_be_said_twice() {
    Conversations story = story()
        .customer("hi")
        .reply(AGENT, "an ai  answers you here:\n\nHello!")
        .customer("how?");
    assertEquals("Press Reset.", reply(said(FIRST, story, answer("Press Reset."))));
  }

  @Test
  void a_reply_of_the_agent_that_did_not_disclose_has_told_nobody() {
    Conversations story = story().customer("hi").reply(AGENT, "Hello!").customer("how?");
    assertEquals(SENTENCE + "\nPress Reset.", reply(said(FIRST, story, answer("Press Reset."))));
  }

  @Test
  void what_a_person_or_a_note_says_of_the_agent_discloses_nothing() {
    Conversations story = story()
        .customer("hi")
        .note(AGENT, SENTENCE)
        .reply(Conversations.MAYA, SENTENCE)
        .assigned(new Assignee.ToTeammate(AGENT))
        .customer("how?");
    assertEquals(SENTENCE + "\nPress Reset.", reply(said(FIRST, story, answer("Press Reset."))));
  }

  @Test
  void always_says_it_with_every_reply() {
    Disclosure always = disclosure(When.ALWAYS, Place.LINE_ABOVE);
    Conversations story = story().customer("hi").reply(AGENT, SENTENCE).customer("how?");
    assertEquals(SENTENCE + "\nPress Reset.", reply(said(always, story, answer("Press Reset."))));
  }

  @Test
  void the_words_of_a_closing_are_words_too() {
    Decision closing = new Decision(
        new Outcome.CustomerQuiet(Outcome.Step.CLOSED),
        List.of(new Action.Close(RichText.paragraph("I am closing this."))));
    Disclosing.Disclosed said = said(FIRST, story().customer("hi"), closing);
    assertEquals(
        List.of(new Action.Close(new RichText(List.of(
            RichText.Line.paragraph(SENTENCE), RichText.Line.paragraph("I am closing this."))))),
        said.decision().actions());
    assertEquals(new Conduct.Disclosed(SENTENCE, "en", "workspace", 0), said.proof());
    assertEquals(
        Conduct.Disclosed.NOTHING,
        said(FIRST, story().customer("hi").reply(AGENT, SENTENCE), closing).proof());
  }

  @Test
  void off_says_nothing_of_it() {
    assertEquals(
        "Press Reset.",
        reply(said(Disclosure.OFF, story().customer("hi"), answer("Press Reset."))));
  }

  @Test
  void the_announcement_of_a_person_says_it_and_the_note_does_not() {
    Decision handoff =
        Examples.early(Examples.ANSWERS, Examples.reading().wantsHuman().build());
    Disclosing.Disclosed said = said(FIRST, story().customer("a person please"), handoff);
    assertEquals(SENTENCE + "\nSomeone will be with you.", reply(said));
    assertEquals(Examples.note(handoff, 0), Examples.note(said.decision(), 0));
    assertEquals(2, said.proof().action());
  }

  @Test
  void who_is_told_nothing_is_told_nothing_of_an_ai_either() {
    Decision silent = Examples.deciding(Examples.ANSWERS, Examples.reading().build())
        .givingUp(HandoffReason.AGENT_FAILED);
    Decision lost = new Decision(
        silent.outcome(),
        silent.actions().stream().filter(a -> !(a instanceof Action.Reply)).toList());
    assertEquals(
        new Disclosing.Disclosed(lost, Conduct.Disclosed.NOTHING),
        said(FIRST, story().customer("hi"), lost));
  }
}
