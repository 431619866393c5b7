package com.nexora.chat.llm.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Embed;
import com.nexora.chat.application.testing.EmbedContract;
import com.nexora.chat.domain.knowledge.Embedding;
import com.nexora.chat.llm.sample.Loaded;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import org.junit.jupiter.api.Test;

class BuiltInEmbeddingsTest implements EmbedContract {

  @Override
  public Embed embed() {
    return Loaded.EMBEDDINGS;
  }

  @Test
  void a_session_of_our_own_gives_the_vectors_of_langchain4js_class() {
    String text = "An Owner or Admin can export all workspace data.";
    Embedding theirs = Embedding.of(
        new BgeSmallEnV15QuantizedEmbeddingModel().embed(text).content().vector());
    assertEquals(1, theirs.cosine(embed().passage(WORKSPACE, text)), 1e-5);
  }

  @Test
  void a_question_is_embedded_with_the_instruction_a_passage_without() {
    String text = "how do i export my data";
    assertNotEquals(embed().passage(WORKSPACE, text), embed().question(WORKSPACE, text));
  }

  @Test
  void a_slip_of_the_finger_does_not_change_a_question() {
    assertEquals(
        embed().question(WORKSPACE, "how do i stop my subscription"),
        embed().question(WORKSPACE, "how do i stop my subscripton"));
  }

  @Test
  void what_follows_the_limit_is_not_read() {
    String text = "invoice ".repeat(Legible.MOST_CHARACTERS / 8);
    assertEquals(
        embed().passage(WORKSPACE, text), embed().passage(WORKSPACE, text + "and nothing more"));
  }

  @Test
  void once_closed_it_does_not_open_again() {
    BuiltInEmbeddings embeddings = new BuiltInEmbeddings();
    assertTrue(embeddings.passage(WORKSPACE, "hello").dimensions() == 384);
    embeddings.close();
    embeddings.close();
    assertThrows(IllegalStateException.class, () -> embeddings.passage(WORKSPACE, "hello"));
  }
}
