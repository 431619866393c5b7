package com.nexora.chat.llm.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.nexora.chat.application.port.ProposeReply;
import com.nexora.chat.application.testing.ProposeReplyContract;
import com.nexora.chat.domain.answering.Proposal;
import com.nexora.chat.domain.answering.Proposal.Answer;
import com.nexora.chat.domain.answering.Proposal.NothingFound;
import com.nexora.chat.domain.answering.Question;
import com.nexora.chat.domain.answering.Said;
import com.nexora.chat.domain.knowledge.Found;
import com.nexora.chat.domain.knowledge.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtractiveReplyTest implements ProposeReplyContract {

  @Override
  public ProposeReply replies() {
    return new ExtractiveReply();
  }

  @Test
  void an_answer_is_in_the_articles_own_words() {
    assertEquals(
        ANSWERING.text(), answer(QUESTION, List.of(new Found(ANSWERING, 0.8))).text());
  }

  @Test
  void of_two_passages_about_as_near_the_one_with_the_questions_words_is_quoted() {
    Answer answer = answer(QUESTION, List.of(new Found(OTHER, 0.71), new Found(ANSWERING, 0.7)));
    assertEquals(List.of(ANSWERING), answer.sources());
  }

  @Test
  void words_alone_do_not_make_an_answer() {
    assertInstanceOf(
        NothingFound.class,
        replies()
            .propose(WORKSPACE, QUESTION, List.of(new Found(ANSWERING, 0.6)))
            .proposal());
  }

  @Test
  void of_two_sections_about_as_good_both_are_quoted() {
    Passage next = beside(ANSWERING, "Write to us if it takes longer.");
    Answer answer = answer(QUESTION, List.of(new Found(ANSWERING, 0.8), new Found(next, 0.79)));
    assertEquals(List.of(ANSWERING, next), answer.sources());
    assertEquals(ANSWERING.text() + "\n" + next.text(), answer.text());
  }

  @Test
  void a_section_far_behind_or_of_another_article_is_not_quoted_beside_the_best() {
    Passage next = beside(ANSWERING, "Write to us if it takes longer.");
    assertEquals(
        List.of(ANSWERING),
        answer(QUESTION, List.of(new Found(ANSWERING, 0.8), new Found(next, 0.7)))
            .sources());
    assertEquals(
        List.of(ANSWERING),
        answer(QUESTION, List.of(new Found(ANSWERING, 0.8), new Found(OTHER, 0.79)))
            .sources());
  }

  @Test
  void two_sections_that_fill_a_screen_are_not_quoted_together() {
    Passage next = beside(ANSWERING, "word ".repeat(120).strip());
    Answer answer = answer(QUESTION, List.of(new Found(ANSWERING, 0.8), new Found(next, 0.79)));
    assertEquals(List.of(ANSWERING), answer.sources());
  }

  @Test
  void what_the_agent_has_just_said_is_not_said_again() {
    assertEquals(
        new NothingFound(),
        after(ANSWERING.text() + "\nRead more: Refunds", "and how long, exactly, is that?"));
  }

  @Test
  void who_says_that_it_did_not_help_does_not_get_the_next_best_article() {
    assertEquals(
        new Proposal.HandOff(Proposal.Why.THEIR_OWN_AFFAIRS),
        after("Have a look at your bank statement.", "I already tried that, still not there"));
  }

  @Test
  void who_is_angry_is_not_asked_for_more_detail() {
    assertEquals(
        new Proposal.HandOff(Proposal.Why.ANGER),
        replies()
            .propose(WORKSPACE, Question.of("this is ridiculous, what a mess"), List.of())
            .proposal());
  }

  @Test
  void an_angry_question_that_an_article_answers_is_answered() {
    Question angry = Question.of("this is ridiculous! " + QUESTION.latest());
    assertEquals(
        List.of(ANSWERING), answer(angry, List.of(new Found(ANSWERING, 0.8))).sources());
  }

  private static Passage beside(Passage passage, String text) {
    return new Passage(
        passage.edition(),
        passage.main(),
        passage.version(),
        passage.ordinal() + 1,
        passage.title(),
        passage.url(),
        "Next",
        text);
  }

  private Proposal after(String said, String latest) {
    Question question = new Question(
        "",
        latest,
        List.of(),
        new Question.Context(
            "-",
            List.of(
                new Said(Said.Speaker.CUSTOMER, QUESTION.latest()),
                new Said(Said.Speaker.AGENT, said)),
            "en",
            List.of()));
    return replies()
        .propose(WORKSPACE, question, List.of(new Found(ANSWERING, 0.8)))
        .proposal();
  }

  private Answer answer(Question question, List<Found> offered) {
    return assertInstanceOf(
        Answer.class, replies().propose(WORKSPACE, question, offered).proposal());
  }
}
