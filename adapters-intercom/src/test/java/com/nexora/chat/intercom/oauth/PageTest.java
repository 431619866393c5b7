package com.nexora.chat.intercom.oauth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.helidon.http.Status;
import org.junit.jupiter.api.Test;

class PageTest {

  @Test
  void whatever_its_words_hold_they_stay_words() {
    Page page = new Page(Status.OK_200, "</title><script>x()</script>", "A & B <img src=x>");
    assertEquals(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">"
            + "<title>&lt;/title&gt;&lt;script&gt;x()&lt;/script&gt;</title></head>"
            + "<body><h1>&lt;/title&gt;&lt;script&gt;x()&lt;/script&gt;</h1>"
            + "<p>A &amp; B &lt;img src=x&gt;</p></body></html>",
        page.html());
  }
}
