package com.nexora.chat.intercom.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>a<br>b</p>",
        "<p><b>a</b><strong>b</strong><i>c</i><em>d</em></p>",
        "<ul><li>a</li></ul><ol><li>b</li></ol><h2>c</h2>",
        "<p><a href=\"https://x.example/?a=1&amp;b=2\">x</a></p>",
        "<p><a href=\"mailto:a@x.example\">a</a></p>",
        "<p>1 &lt; 2 &amp;&amp; 3 &gt; 2</p>"
      })
  void the_few_tags_pass_as_they_are(String html) {
    assertEquals(html, clean(html));
  }

  @ParameterizedTest
  @CsvSource({
    "<p onclick=\"x()\" style=\"a\" class=b>a</p>, <p>a</p>",
    "<p>a<script>x()</script><style>p{}</style><!-- c --></p>, <p>a</p>",
    "<p>a<img src=x onerror=\"x()\"></p>, <p>a</p>",
    "<p><a href=\"javascript:x()\" target=_blank>a</a></p>, <p><a>a</a></p>",
    "<p><a href=\" jAvaScript:x()\">a</a></p>, <p><a>a</a></p>",
    "<p><a href=\"/relative\">a</a></p>, <p><a>a</a></p>",
    "<p><a href=\"data:text/html;base64\">a</a></p>, <p><a>a</a></p>",
    "<h1>a</h1><iframe src=x></iframe>, <p>a</p>",
    "<svg><a xlink:href=\"javascript:x()\">a</a></svg>, <p><a>a</a></p>"
  })
  void nothing_else_passes(String html, String clean) {
    assertEquals(clean, clean(html));
  }

  @Test
  void all_text_comes_into_blocks() {
    assertEquals(
        "<p>a <b>b</b></p><ul><li>c</li></ul><p>d</p>",
        clean("<div>a <b>b</b></div> <ul><li>c</li></ul> <div>d</div>"));
  }

  @Test
  void what_was_cleaned_is_clean() {
    String once = clean("<noscript><p title=\"</noscript><img src=x onerror=x()>\">a</p></noscript>"
        + "<math><mtext><table><mglyph><style><img src=x onerror=x()></style></table></math>");
    assertEquals(once, clean(once));
  }

  private static String clean(String html) {
    return Allowed.html(Jsoup.parseBodyFragment(html).body());
  }
}
