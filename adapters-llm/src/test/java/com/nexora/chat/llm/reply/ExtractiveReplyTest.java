package com.nexora.chat.llm.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.nexora.chat.application.port.ProposeReply;
import com.nexora.chat.application.testing.ProposeReplyContract;
import com.nexora.chat.domain.answering.Proposal.Answer;
import com.nexora.chat.domain.answering.Proposal.NothingFound;
import com.nexora.chat.domain.answering.Question;
import com.nexora.chat.domain.knowledge.Found;
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

  private Answer answer(Question question, List<Found> offered) {
    return assertInstanceOf(
        Answer.class, replies().propose(WORKSPACE, question, offered).proposal());
  }
}
