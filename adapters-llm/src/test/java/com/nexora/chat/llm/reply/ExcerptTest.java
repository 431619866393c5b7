package com.nexora.chat.llm.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.domain.knowledge.Passage;
import com.nexora.chat.llm.sample.SampleArticles;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExcerptTest {

  private static final String LONG = IntStream.range(0, 12)
      .mapToObj(i -> "Sentence number " + i + " has exactly the ten words it needs.")
      .collect(Collectors.joining(" "));

  @Test
  void a_short_passage_is_quoted_as_it_stands() {
    String passage = "Do this first.\nOpen Settings → Team.\nClick Invite.";
    assertEquals(passage, Excerpt.of(passage, text -> 0));
  }

  @Test
  void a_long_passage_is_quoted_from_its_start_when_nothing_speaks_for_another_part() {
    String excerpt = Excerpt.of(LONG, text -> 0);
    assertTrue(excerpt.startsWith("Sentence number 0 "), excerpt);
    assertTrue(excerpt.endsWith("needs."), excerpt);
    assertTrue(words(excerpt) <= Excerpt.MOST_WORDS, excerpt);
  }

  @Test
  void the_part_that_answers_is_quoted() {
    String excerpt = Excerpt.of(LONG, text -> text.contains("number 10 ") ? 1 : 0);
    assertTrue(excerpt.contains("Sentence number 10 "), excerpt);
  }

  @Test
  void a_sentence_is_never_cut() {
    String endless = "and so on ".repeat(60).strip() + ".";
    assertEquals(endless, Excerpt.of(endless, text -> 0));
  }

  @Test
  void nothing_is_quoted_from_nothing() {
    assertEquals("", Excerpt.of(" \n", text -> 0));
  }

  @Test
  void every_excerpt_of_the_sample_consists_of_whole_lines_or_sentences() {
    List<String> passages =
        SampleArticles.passages().stream().map(Passage::text).toList();
    for (String passage : passages) {
      String excerpt = Excerpt.of(passage, text -> 0);
      assertTrue(words(excerpt) <= Excerpt.MOST_WORDS, excerpt);
      assertTrue(passage.startsWith(excerpt), excerpt);
      String rest = passage.substring(excerpt.length());
      assertTrue(rest.isEmpty() || rest.startsWith("\n") || rest.startsWith(" "), excerpt);
    }
  }

  private static int words(String text) {
    return text.split("\\s+").length;
  }
}
