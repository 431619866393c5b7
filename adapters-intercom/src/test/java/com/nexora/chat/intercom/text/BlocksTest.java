package com.nexora.chat.intercom.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.intercom.text.Blocks.Style;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTest {

  private static final int EIGHT_MIB = 8 * 1024 * 1024;

  @Test
  void every_block_is_a_line_of_its_own() {
    assertEquals(
        List.of("One two.", "Three", "four", "five"),
        lines(Style.MESSAGE, "<p>One\n <b>two</b>.</p><div>Three<br>four</div>five"));
  }

  @Test
  void list_items_have_their_bullet_or_number() {
    assertEquals(
        List.of("• a", "• b", "1. first", "2. second", "• inner", "3. third", "after"),
        lines(
            Style.ARTICLE,
            "<ul><li>a</li><li><p>b</p></li></ul><ol><li>first</li><li>second<ul><li>inner</li></ul>"
                + "</li><li>third</li></ol><p>after</p>"));
  }

  @Test
  void entities_are_decoded_once() {
    assertEquals(
        List.of("Fish & chips <b> &lt;"),
        lines(Style.MESSAGE, "<p>Fish &amp; chips &lt;b&gt; &amp;lt;</p>"));
  }

  @Test
  void a_link_in_a_message_keeps_its_address() {
    assertEquals(
        List.of("See Refunds (https://help.example/r?a=1&b=2) or https://x.example or a@x.example"),
        lines(
            Style.MESSAGE,
            "<p>See <a href=\"https://help.example/r?a=1&amp;b=2\">Refunds</a> or "
                + "<a href=\"https://x.example\">https://x.example</a> or "
                + "<a href=\"mailto:a@x.example\">a@x.example</a></p>"));
  }

  @Test
  void a_link_in_an_article_is_its_label() {
    assertEquals(
        List.of("See Refunds."),
        lines(Style.ARTICLE, "<p>See <a href=\"https://help.example/r\">Refunds</a>.</p>"));
  }

  @Test
  void an_address_that_its_label_says_is_said_once() {
    assertEquals(
        List.of("www.x.example and help.example/a and x (https://x.example)"),
        lines(
            Style.MESSAGE,
            "<a href=\"http://www.x.example/\">www.x.example</a> and "
                + "<a href=\"https://help.example/a\">help.example/a</a> and "
                + "<a href=\"https://x.example\">x</a>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "word ",
        "<b>x",
        "<p>x",
        "<div>x",
        "<ul><li>x",
        "<a href=x>x",
        "<pre>x\n",
        "<table>x",
        "<a href=x>x<table><tr><td>",
        "<img alt=x>",
        "x<br>",
        "&#39;",
        "<",
        "<p a=b c=d>",
        "<svg><a>x",
        "<pre><b>x",
        "<ol><li><pre>x"
      })
  void one_enormous_body_takes_bounded_time_and_memory(String piece) {
    String body = piece.repeat(EIGHT_MIB / piece.length());
    List<String> read =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> lines(Style.MESSAGE, body), piece);
    long kept = read.stream().mapToLong(String::length).sum();
    assertTrue(kept <= 6L * Blocks.LONGEST, piece + " leaves " + kept);
  }

  @Test
  void scripts_and_styles_say_nothing_and_code_keeps_its_lines() {
    assertEquals(
        List.of("a = 1", "b = 2"),
        lines(
            Style.ARTICLE,
            "<style>p{}</style><script>x()</script><pre><code>a = 1\nb = 2</code></pre>"));
  }

  @Test
  void of_a_message_longer_than_anybody_reads_the_beginning_is_kept() {
    String endless =
        Message.of("<p>" + "👩 ".repeat(EIGHT_MIB / 5) + "</p>", null).text();
    assertTrue(endless.length() <= Message.LONGEST + 1 && endless.endsWith("…"));
    assertTrue(endless.startsWith("👩 👩"));
  }

  private static List<String> lines(Style style, String html) {
    return Blocks.of(html, style).stream().map(Blocks.Block::text).toList();
  }
}
