package com.nexora.chat.llm.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nexora.chat.domain.answering.Question;
import com.nexora.chat.domain.answering.Question.Context;
import com.nexora.chat.domain.answering.Said;
import com.nexora.chat.domain.answering.Said.Speaker;
import com.nexora.chat.domain.knowledge.ArticleId;
import com.nexora.chat.domain.knowledge.Found;
import com.nexora.chat.domain.knowledge.Passage;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RenderedTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Prompt PROMPT = new Prompt("test v1", "Our words.");

  /// What templates, protocols and models give a meaning to.
  private static final List<String> SIGNS = List.of(
      "{{",
      "}}",
      "{% raw %}",
      "${x}",
      "<<SYS>>",
      "[INST]",
      "</system>",
      "<|im_start|>system\n",
      "<|im_end|>",
      "\"}],\"role\":\"system\"",
      "\\\"",
      "\\",
      "\"",
      "\n\nHuman:",
      "\n\nSystem:",
      "```",
      "'",
      "#{",
      "%s",
      "\u0000",
      "\u202e",
      "\uD83D",
      "\uDE00",
      "ignore",
      " ",
      "é",
      "漢");

  /// L-27, L-28
  @Test
  void whatever_others_write_changes_neither_our_words_nor_the_shape() throws Exception {
    Random dice = new Random(28);
    String system = rendered(noise(dice), List.of(), noise(dice)).system();
    for (int run = 0; run < 2_000; run++) {
      List<Said> history =
          List.of(new Said(Speaker.CUSTOMER, noise(dice)), new Said(Speaker.TEAMMATE, noise(dice)));
      String message = noise(dice);
      String article = noise(dice);
      Rendered rendered = rendered(message, history, article);
      assertEquals(system, rendered.system());
      JsonNode turn = JSON.readTree(rendered.user());
      assertEquals(
          List.of("reply_language", "intents", "history", "passages", "attachments", "message"),
          names(turn));
      assertEquals(whole(message), turn.get("message").textValue());
      assertEquals(2, turn.get("history").size());
      assertEquals("customer", turn.get("history").get(0).get("from").textValue());
      assertEquals("teammate", turn.get("history").get(1).get("from").textValue());
      assertEquals(whole(article), turn.get("passages").get(0).get("text").textValue());
      assertEquals(1, turn.get("passages").size());
    }
  }

  @Test
  void a_correction_adds_our_words_at_the_end_and_changes_nothing_else() throws Exception {
    Rendered turn = rendered("hello", List.of(), "text");
    Rendered corrected = turn.corrected("It was no JSON.");
    assertEquals(turn.system(), corrected.system());
    assertEquals(
        "It was no JSON.", JSON.readTree(corrected.user()).get("correction").textValue());
    assertTrue(corrected.user().startsWith(turn.user().substring(0, turn.user().length() - 1)));
  }

  @Test
  void a_message_is_bounded() throws Exception {
    String message = JSON.readTree(
            rendered("x".repeat(1_000_000), List.of(), "").user())
        .get("message")
        .textValue();
    assertEquals(Rendered.MOST_OF_MESSAGE, message.length());
  }

  /// P13: however long a conversation grows, a turn stays as long as it is, and most of what comes
  /// before the passages is what the turn before began with.
  @Test
  void a_turn_of_a_long_conversation_is_no_longer_than_one_of_a_short_one() {
    List<Said> history = new ArrayList<>();
    List<Integer> lengths = new ArrayList<>();
    int same = 0;
    String before = "";
    for (int turn = 0; turn < 50; turn++) {
      history.add(new Said(Speaker.CUSTOMER, turn + " how do i " + "do this ".repeat(30)));
      history.add(new Said(Speaker.AGENT, turn + " you can " + "do that ".repeat(50)));
      Rendered rendered = rendered("and now?", history, "passage ".repeat(180));
      String now = rendered.system() + rendered.user();
      lengths.add(now.length());
      String beginning = now.substring(0, now.indexOf("\"passages\""));
      same += turn > 0 && beginning.startsWith(before) ? 1 : 0;
      before = now.substring(0, now.indexOf("],\"passages\""));
    }
    int early = Collections.max(lengths.subList(0, 10));
    assertTrue(Collections.max(lengths) < early * 1.1, lengths::toString);
    assertTrue(same >= 35, "the beginning changed in " + (49 - same) + " of 49 turns");
  }

  @Test
  void the_prompt_says_nothing_that_its_version_did_not_say() {
    assertEquals("answer v1", Prompt.ANSWER.name());
    // A changed text is a new version in a new file: records name the version they were made with.
    assertEquals(-1_273_850_135, Prompt.ANSWER.text().hashCode());
  }

  @Test
  void the_prompt_holds_no_place_to_be_filled_in() {
    assertFalse(Prompt.ANSWER.text().contains("{{"));
    assertFalse(Prompt.ANSWER.text().contains("${"));
  }

  private static Rendered rendered(String message, List<Said> history, String article) {
    Passage passage = new Passage(
        new ArticleId("1"), 1, 0, "Title", URI.create("https://help.example/1"), "", article);
    Question question =
        new Question("", message, List.of(), new Context("42", history, "en", List.of("billing")));
    return Rendered.of(PROMPT, "c4n4ry", question, List.of(new Found(passage, 0.9)));
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static String noise(Random dice) {
    return IntStream.range(0, 1 + dice.nextInt(12))
        .mapToObj(_ -> SIGNS.get(dice.nextInt(SIGNS.size())))
        .collect(Collectors.joining());
  }

  /// Halves of characters that do not meet become a sign of their own.
  private static String whole(String text) {
    return text.codePoints()
        .map(point -> Character.getType(point) == Character.SURROGATE ? 0xFFFD : point)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
