package com.nexora.chat.quality.eval.report;

import com.nexora.chat.quality.eval.judging.Fault;
import com.nexora.chat.quality.eval.judging.Reaction;
import com.nexora.chat.quality.eval.results.Result;
import com.nexora.chat.quality.eval.suite.Case;
import com.nexora.chat.quality.eval.suite.Expectation;
import com.nexora.chat.quality.eval.suite.Line;
import java.util.Collection;
import java.util.Locale;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/// What a person needs to understand why a case failed.
final class FailedCase {

  private FailedCase() {}

  static Element of(Result result) {
    Case situation = result.situation();
    Element details = new Element("details").attr("id", situation.name());
    Element summary = details.appendElement("summary");
    summary.appendElement("b").text(situation.name());
    summary.appendElement("span").addClass("kind").text(situation.kind());
    if (result.runs().size() > 1) {
      summary
          .appendElement("span")
          .addClass("kind")
          .text(result.timesPassed() + " of " + result.runs().size() + " runs passed");
    }
    if (situation.drafted()) {
      summary.appendElement("span").addClass("kind").text("drafted");
    }
    Element faults = summary.appendElement("ul");
    for (Fault fault : result.faults()) {
      faults.appendElement("li").text(fault.words());
    }
    Element columns = details.appendElement("div").addClass("columns");
    columns.appendChild(conversation(situation));
    columns.appendChild(expectation(situation.expected()));
    columns.appendChild(came(result.reaction()));
    columns.appendChild(why(result.reaction()));
    return details;
  }

  private static Element conversation(Case situation) {
    Element section = section("Conversation");
    for (Line line : situation.said()) {
      String speaker = line.speaker().name().toLowerCase(Locale.ROOT);
      Element said = section.appendElement("p").addClass("said").addClass(speaker);
      said.appendElement("span").addClass("who").text(speaker);
      said.appendElement("span").addClass("words").text(line.text());
    }
    section
        .appendElement("p")
        .addClass("small")
        .text("at " + situation.at()
            + (situation.visitor().page().isEmpty()
                ? ""
                : ", on " + situation.visitor().page())
            + (situation.visitor().lead() ? ", a lead" : "")
            + (situation.visitor().company().isEmpty()
                ? ""
                : ", company " + situation.visitor().company()));
    return section;
  }

  private static Element expectation(Expectation expected) {
    Element section = section("Expected");
    Element list = section.appendElement("dl");
    item(list, "decision", new TreeSet<>(expected.decisions()));
    item(list, "reason", new TreeSet<>(expected.reasons()));
    item(list, "one of these articles first", expected.sources());
    item(list, "says", expected.says());
    item(list, "never", expected.never());
    item(list, "does", new TreeSet<>(expected.actions()));
    item(list, "assigns to", new TreeSet<>(expected.assigns()));
    return section;
  }

  private static Element came(Reaction came) {
    Element section = section("What came");
    Element list = section.appendElement("dl");
    list.appendElement("dt").text("decision");
    list.appendElement("dd").text(came.summary());
    item(list, "cited", came.cited());
    item(list, "does", came.actions());
    item(list, "assigns to", came.assigns());
    written(section, "Reply", came.reply());
    written(section, "Note and attributes", came.note());
    return section;
  }

  private static void written(Element section, String title, String text) {
    if (!text.isEmpty()) {
      section.appendElement("h4").text(title);
      section.appendElement("blockquote").text(text);
    }
  }

  private static Element why(Reaction came) {
    Element section = section("Why");
    came.record()
        .ifPresentOrElse(
            record -> section.appendChild(Shown.of(record)),
            () -> section.appendElement("p").text(came.reason()));
    return section;
  }

  private static Element section(String title) {
    Element section = new Element("section");
    section.appendElement("h3").text(title);
    return section;
  }

  private static void item(Element list, String name, Collection<String> values) {
    if (!values.isEmpty()) {
      list.appendElement("dt").text(name);
      list.appendElement("dd").text(String.join(" · ", values));
    }
  }
}
