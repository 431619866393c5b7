package com.nexora.chat.twin.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          Hello                                    | <p>Hello</p>
          Hello <b>you</b>                         | <p>Hello <b>you</b></p>
          <div>Hello</div>                         | <p>Hello</p>
          <p>One</p>two<p>three</p>                | <p>One</p><p>two</p><p>three</p>
          <p style="x">One</p>                     | <p>One</p>
          <a href="javascript:x()">x</a>           | <p><a>x</a></p>
          <a href="http://a.example">x</a>         | <p><a href="http://a.example">x</a></p>
          <img src="http://a.example/x.png">       | <p><img></p>
          <img src="https://a.example/x.png">      | <p><img src="https://a.example/x.png"></p>
          <h1>Big</h1>                             | <p>Big</p>
          <ul><li>a</li></ul>                      | <ul><li>a</li></ul>
          <p>a</p><svg onload="x()"></svg>         | <p>a</p>
          """)
  void a_reply_keeps_only_what_intercom_keeps(String html, String kept) {
    assertEquals(kept, ReplyHtml.sanitise(html));
  }

  @Test
  void line_breaks_of_a_plain_reply_survive() {
    assertEquals("<p>one<br>two</p>", ReplyHtml.sanitise("one\ntwo\n"));
  }

  @Test
  void customer_text_survives_the_way_to_html_and_back() {
    String text = "1 < 2 & \"so\" <b>on</b>\nit's  fine";
    assertEquals(text, PlainText.of(CustomerText.toHtml(text)));
  }

  @Test
  void plain_text_keeps_paragraphs_items_and_link_addresses() {
    String html =
        "<p>See <a href=\"https://a.example\">this</a>:</p><ul><li>one</li><li>two</li></ul>"
            + "<p><a href=\"https://b.example\">https://b.example</a></p>";
    assertEquals(
        "See this (https://a.example):\n\n- one\n- two\n\nhttps://b.example", PlainText.of(html));
  }
}
