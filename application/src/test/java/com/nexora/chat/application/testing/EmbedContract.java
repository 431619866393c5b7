package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Embed;
import com.nexora.chat.domain.knowledge.Embedding;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What everything that turns text into meaning must do.
public interface EmbedContract {

  WorkspaceId WORKSPACE = new WorkspaceId("workspace-a");

  Embed embed();

  @Test
  default void the_same_text_always_has_the_same_embedding() {
    assertEquals(
        embed().passage(WORKSPACE, "Reset your password in the settings."),
        embed().passage(WORKSPACE, "Reset your password in the settings."));
    assertEquals(
        embed().question(WORKSPACE, "how do i reset my password"),
        embed().question(WORKSPACE, "how do i reset my password"));
  }

  @Test
  default void the_embedding_does_not_depend_on_who_asks() {
    assertEquals(
        embed().passage(WORKSPACE, "Invoices are sent by e-mail."),
        embed().passage(new WorkspaceId("workspace-b"), "Invoices are sent by e-mail."));
  }

  @Test
  default void passages_and_questions_can_be_compared() {
    assertEquals(
        embed().passage(WORKSPACE, "Invoices are sent by e-mail.").dimensions(),
        embed().question(WORKSPACE, "where is my invoice").dimensions());
  }

  @Test
  default void a_question_is_nearer_to_its_answer_than_to_another_passage() {
    Embedding question = embed().question(WORKSPACE, "how do i reset my password");
    double answer = question.cosine(
        embed().passage(WORKSPACE, "You can reset your password on the login page."));
    double other = question.cosine(
        embed().passage(WORKSPACE, "Technicians add photos to a job with the mobile app."));
    assertTrue(answer > other, answer + " is not more than " + other);
  }

  /// What a customer sends cannot be chosen, and a text that fails would fail again for ever.
  @Test
  default void any_text_has_an_embedding() {
    for (String text :
        List.of("", " \n", "?!", "😀", "\u200b", "\uD83D", "\0", "x".repeat(50_000))) {
      assertTrue(embed().passage(WORKSPACE, text).dimensions() > 0);
      assertTrue(embed().question(WORKSPACE, text).dimensions() > 0);
    }
  }

  @Test
  default void texts_embedded_at_the_same_time_do_not_mix() {
    List<String> texts =
        IntStream.range(0, 16).mapToObj(i -> "invoice number " + i).toList();
    List<Embedding> together =
        texts.parallelStream().map(text -> embed().passage(WORKSPACE, text)).toList();
    assertEquals(texts.stream().map(text -> embed().passage(WORKSPACE, text)).toList(), together);
  }

  @Test
  default void the_model_has_a_name() {
    assertFalse(embed().model().isBlank());
    assertEquals(embed().model(), embed().model());
  }
}
