package com.nexora.chat.intercom.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.domain.conversation.RichText;
import com.nexora.chat.domain.conversation.RichText.Kind;
import com.nexora.chat.domain.conversation.RichText.Line;
import com.nexora.chat.domain.conversation.RichText.Run;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyTest {

  @Test
  void a_message_is_written_in_the_few_tags_that_survive() {
    RichText message = new RichText(List.of(
        Line.heading("Title"),
        Line.bullet(Run.of("one")),
        Line.bullet(Run.link("two", URI.create("https://help.example/?a=1&b=2"))),
        Line.paragraph("first\nsecond")));
    assertEquals(
        "<p><b>Title</b></p><ul><li>one</li>"
            + "<li><a href=\"https://help.example/?a=1&amp;b=2\">two</a></li></ul>"
            + "<p>first<br>second</p>",
        Reply.html(message));
  }

  @Test
  void files_are_named_in_a_list() {
    RichText note = new RichText(List.of(
        Line.heading("Attachments"),
        new Line(Kind.FILE, List.of(Run.link("a.png", URI.create("https://f.example/1?a=b&c")))),
        new Line(Kind.FILE, List.of(Run.of("b.pdf")))));
    assertEquals(
        "<p><b>Attachments</b></p><ul>"
            + "<li><a href=\"https://f.example/1?a=b&amp;c\">a.png</a></li><li>b.pdf</li></ul>",
        Reply.html(note));
  }

  @Test
  void nothing_that_was_written_becomes_mark_up() {
    assertEquals(
        "<p>&lt;img src=x onerror=\"a\"&gt; &amp;lt; '</p>",
        Reply.html(RichText.paragraph("<img src=x onerror=\"a\"> &lt; '")));
  }

  @Test
  void only_the_web_is_linked_to() {
    RichText message = line(Run.link("Click", URI.create("javascript:alert(1)")));
    assertEquals("<p>Click</p>", Reply.html(message));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://help.example/en/articles/4101-getting-started",
        "https://help.example/caf\u00e9?q=a%20b&r='\"",
        "http://h.example"
      })
  void what_is_sent_reads_as_its_plain_text(String address) {
    URI target = URI.create(address.replace("\"", "%22"));
    RichText message = new RichText(List.of(
        Line.heading("Fish & <chips>"),
        new Line(Kind.PARAGRAPH, List.of(Run.of("Read more: "), Run.link("the “article”", target))),
        new Line(Kind.PARAGRAPH, List.of(Run.link(target.toASCIIString(), target))),
        Line.paragraph("&amp; that's it")));
    assertEquals(message.plain(), Message.of(Reply.html(message), null).text());
  }

  private static RichText line(Run run) {
    return new RichText(List.of(new Line(Kind.PARAGRAPH, List.of(run))));
  }
}
