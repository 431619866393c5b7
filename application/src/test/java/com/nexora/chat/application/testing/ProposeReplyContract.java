package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.ProposeReply;
import com.nexora.chat.domain.answering.Proposal;
import com.nexora.chat.domain.answering.Proposal.Answer;
import com.nexora.chat.domain.answering.Question;
import com.nexora.chat.domain.conversation.Attachment;
import com.nexora.chat.domain.knowledge.ArticleId;
import com.nexora.chat.domain.knowledge.Found;
import com.nexora.chat.domain.knowledge.Passage;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What everything that proposes replies must do.
public interface ProposeReplyContract {

  WorkspaceId WORKSPACE = new WorkspaceId("workspace-a");

  Question QUESTION = Question.of("how do i reset my password");

  Passage ANSWERING = new Passage(
      new ArticleId("1"),
      1,
      0,
      "Reset your password",
      URI.create("https://help.example/1"),
      "",
      "You can reset your password on the login page.");

  Passage OTHER = new Passage(
      new ArticleId("2"),
      1,
      0,
      "Photos",
      URI.create("https://help.example/2"),
      "",
      "Add photos to a job with the mobile app.");

  ProposeReply replies();

  private Proposal propose(Question question, List<Found> offered) {
    return replies().propose(WORKSPACE, question, offered).proposal();
  }

  @Test
  default void an_answer_cites_the_passage_that_answers() {
    Answer answer = assertInstanceOf(
        Answer.class, propose(QUESTION, List.of(new Found(ANSWERING, 0.9), new Found(OTHER, 0.4))));
    assertEquals(ANSWERING, answer.sources().getFirst());
  }

  @Test
  default void an_answer_cites_nothing_but_what_was_offered() {
    Answer answer =
        assertInstanceOf(Answer.class, propose(QUESTION, List.of(new Found(ANSWERING, 0.9))));
    assertEquals(List.of(ANSWERING), answer.sources());
  }

  @Test
  default void confidence_lies_between_nothing_and_certainty() {
    Answer answer =
        assertInstanceOf(Answer.class, propose(QUESTION, List.of(new Found(ANSWERING, 0.99))));
    assertTrue(answer.confidence() >= 0 && answer.confidence() <= 1);
  }

  @Test
  default void without_passages_nothing_is_found() {
    assertEquals(new Proposal.NothingFound(), propose(QUESTION, List.of()));
  }

  @Test
  default void passages_about_something_else_are_no_answer() {
    assertEquals(
        new Proposal.NothingFound(),
        propose(Question.of("who wins the world cup"), List.of(new Found(OTHER, 0.4))));
  }

  /// What a customer sends cannot be chosen.
  @Test
  default void any_question_gets_a_proposal() {
    for (String question : List.of("", " \n", "?!", "\u200b", "\uD83D", "x ".repeat(50_000))) {
      assertEquals(
          new Proposal.NothingFound(),
          propose(Question.of(question), List.of(new Found(OTHER, 0.4))));
    }
  }

  /// Nobody can answer what they do not see, however near a passage seems.
  @Test
  default void attachments_alone_are_for_those_who_can_see() {
    Attachment picture = new Attachment(
        Attachment.Kind.IMAGE, "reset my password.png", "", 0, Optional.empty(), Optional.empty());
    Question shown =
        new Question("how do i reset my password", "", List.of(picture), Question.Context.NONE);
    assertEquals(new Proposal.CannotSee(), propose(shown, List.of(new Found(ANSWERING, 0.9))));
  }

  @Test
  default void the_model_has_a_name() {
    assertFalse(replies()
        .propose(WORKSPACE, QUESTION, List.of(new Found(ANSWERING, 0.9)))
        .by()
        .model()
        .isBlank());
  }
}
