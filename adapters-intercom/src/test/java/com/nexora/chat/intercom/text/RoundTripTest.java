package com.nexora.chat.intercom.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.domain.conversation.Author;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.RichText;
import com.nexora.chat.domain.conversation.RichText.Kind;
import com.nexora.chat.domain.conversation.RichText.Line;
import com.nexora.chat.domain.conversation.RichText.Run;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.domain.turn.Fingerprint;
import com.nexora.chat.twin.text.ReplyHtml;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Generated messages, sent, changed as Intercom's sanitiser may change them, and read back.
class RoundTripTest {

  private static final int MESSAGES = 1_000;
  private static final TeammateId AGENT = new TeammateId("900");
  private static final List<Kind> KINDS = List.of(Kind.values());
  private static final Set<String> TAGS = Set.of("p", "b", "br", "a", "ul", "li");

  /// Pieces that mark-up, entities, Unicode or white space could be misread in.
  private static final List<String> PIECES = List.of(
      "Reset",
      "your password",
      " ",
      "  ",
      "\n",
      "\t",
      "&",
      "&amp;",
      "&lt;b&gt;",
      "&#39;",
      "<b>",
      "</p>",
      "<script>x()</script>",
      "<!-- x -->",
      "]]>",
      "<img src=x onerror=x()>",
      "\"",
      "'",
      ">",
      "Zoë",
      "Zoe\u0308",
      "ﬁ",
      "日本語",
      "👩‍💻",
      "\u00a0",
      "\u200b",
      "\u00ad",
      "\ufeff",
      "1. ",
      "• ",
      "**bold**",
      "[a](https://x.example)",
      "a@x.example",
      "www.x.example",
      "https://x.example/a?b=1&c=2",
      "{{x}}",
      "\u0001",
      "\ud83d",
      "…",
      "50 %",
      "%41",
      "&notit;");

  private static final List<String> ADDRESSES = List.of(
      "https://help.example/en/articles/4101-reset?a=1&b=2#c",
      "http://h.example",
      "HTTPS://H.Example/",
      "https://help.example/caf\u00e9/%C3%A9?q='x'",
      "https://h.example/a;b,c(d)",
      "https://h.example/&lt;");

  record Change(String name, UnaryOperator<String> on) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Change> changes() {
    return Stream.of(
        new Change("nothing", html -> html),
        new Change("the twin's sanitiser", ReplyHtml::sanitise),
        new Change("sanitised twice", html -> ReplyHtml.sanitise(ReplyHtml.sanitise(html))),
        new Change(
            "pretty printing", html -> Jsoup.parseBodyFragment(html).body().html()),
        new Change("numbered entities", html -> written(html, "ascii")),
        new Change("wrapped in divs", html -> "<div class=\"x\"><div>" + html + "</div></div>"),
        new Change("links dressed up", RoundTripTest::dressed),
        new Change("lists spaced out", html -> html.replace("<li>", "\n <li class=\"x\">\n ")),
        new Change("plain addresses linked", RoundTripTest::linked));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void a_reply_is_known_again_after(Change change) {
    Random dice = new Random(7);
    for (int i = 0; i < MESSAGES; i++) {
      Action reply = new Action.Reply(message(dice));
      String html = Reply.html(((Action.Reply) reply).body());
      Part seen = part(Message.of(change.on().apply(html), null).text());
      assertEquals(
          Optional.of(seen.id()), Fingerprint.find(reply, List.of(seen), AGENT), () -> html);
    }
  }

  @Test
  void only_words_in_blocks_and_links_to_the_web_are_sent() {
    Random dice = new Random(11);
    for (int i = 0; i < MESSAGES; i++) {
      String html = Reply.html(message(dice));
      Element body = Jsoup.parseBodyFragment(html).body();
      for (Element element : body.select("*").subList(1, body.select("*").size())) {
        assertTrue(TAGS.contains(element.normalName()), html);
        assertTrue(
            element.attributes().isEmpty() || element.attr("href").matches("(?i)https?://.+"),
            html);
      }
      assertTrue(body.childNodes().stream().noneMatch(TextNode.class::isInstance), html);
    }
  }

  @Test
  void another_message_is_not_taken_for_the_reply() {
    Random dice = new Random(13);
    for (int i = 0; i < MESSAGES; i++) {
      RichText one = message(dice);
      Part other =
          part(Message.of(Reply.html(message(dice)) + "<p>Else</p>", null).text());
      assertEquals(
          Optional.empty(), Fingerprint.find(new Action.Reply(one), List.of(other), AGENT));
    }
  }

  private static RichText message(Random dice) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.paragraph("Hello"));
    for (int i = dice.nextInt(5); i >= 0; i--) {
      List<Run> runs = new ArrayList<>();
      for (int j = dice.nextInt(3); j >= 0; j--) {
        runs.add(run(dice));
      }
      lines.add(new Line(KINDS.get(dice.nextInt(KINDS.size())), runs));
    }
    return new RichText(lines);
  }

  private static Run run(Random dice) {
    StringBuilder words = new StringBuilder();
    for (int i = dice.nextInt(6); i >= 0; i--) {
      words.append(PIECES.get(dice.nextInt(PIECES.size())));
    }
    if (dice.nextInt(3) > 0) {
      return Run.of(words.toString());
    }
    URI target = URI.create(ADDRESSES.get(dice.nextInt(ADDRESSES.size())));
    return switch (dice.nextInt(3)) {
      case 0 -> Run.link(target.toASCIIString(), target);
      case 1 -> Run.link(target.toASCIIString().replaceFirst("^https?://", " "), target);
      default -> Run.link(words.toString(), target);
    };
  }

  private static Part part(String text) {
    return new Part(
        new PartId("1"),
        Part.Kind.MESSAGE,
        new Author.Teammate(AGENT),
        text,
        Instant.EPOCH,
        Optional.empty());
  }

  private static String written(String html, String charset) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false).charset(charset);
    return document.body().html();
  }

  private static String dressed(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    for (Element link : document.select("a")) {
      String address = link.attr("href");
      link.clearAttributes().attr("rel", "nofollow").attr("target", "_blank").attr("href", address);
    }
    return document.body().html();
  }

  /// As chat programs do with what looks like an address.
  private static String linked(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    for (Element block : document.select("p, li")) {
      for (TextNode words : List.copyOf(block.textNodes())) {
        words.before(words
            .outerHtml()
            .replace("www.x.example", "<a href=\"http://www.x.example/\">www.x.example</a>"));
        words.remove();
      }
    }
    return document.body().html();
  }
}
