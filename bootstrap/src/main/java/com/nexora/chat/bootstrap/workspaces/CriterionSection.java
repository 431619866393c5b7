package com.nexora.chat.bootstrap.workspaces;

import com.nexora.chat.domain.intent.Saying;
import com.nexora.chat.domain.qualifying.Criterion;
import com.nexora.chat.domain.qualifying.Criterion.Holding;
import com.nexora.chat.domain.qualifying.Criterion.Points;
import com.nexora.chat.domain.qualifying.Criterion.Points.Test;
import com.nexora.chat.domain.qualifying.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// One thing a workspace wants to know of leads.
final class CriterionSection {

  private static final Set<String> READABLE = new TreeSet<>(
      Set.of("company_size", "budget", "timeline", "use_case", "role", "email", "country"));

  private static final long MOST = 1_000_000_000L;

  private final SayingSection sayings;

  CriterionSection(SayingSection sayings) {
    this.sayings = sayings;
  }

  /// Empty when something is wrong that nothing can be made of; the mistakes are noted.
  Optional<Criterion> read(YamlNode node) {
    String name = node.text("name");
    Saying ask = node.required("ask", sayings::read, Saying.always(""));
    Kind kind = kind(node);
    boolean required = yes(node, "required", false);
    boolean skippable = yes(node, "skippable", true);
    String reads = node.text("reads", "").replace('-', '_');
    if (!reads.isEmpty() && !READABLE.contains(reads)) {
      node.mistake(
          "reads", "names one of " + String.join(", ", READABLE) + ", not '" + reads + "'");
    }
    List<Holding> knownFrom = node.list("known-from").stream()
        .flatMap(entry -> holding(entry).stream())
        .toList();
    List<Points> scoring =
        node.list("points").stream().map(CriterionSection::points).toList();
    node.nothingElse();
    if (!name.matches("[a-z][a-z0-9-]{0,39}")) {
      if (!name.isBlank()) {
        node.mistake(
            "name", "is made of lower-case letters, digits and hyphens, such as team-size");
      }
      return Optional.empty();
    }
    return Optional.of(
        new Criterion(name, kind, ask, required, skippable, reads, knownFrom, scoring));
  }

  private static Kind kind(YamlNode node) {
    String type = node.text("type", "text");
    List<Kind.Option> options =
        node.list("options").stream().map(CriterionSection::option).toList();
    long least = bound(node, "least", 0);
    long most = bound(node, "most", MOST);
    if (!options.isEmpty() && !type.equals("choice")) {
      node.mistake("options", "belong to a criterion of the type choice");
    }
    if (least > most) {
      node.mistake("least", "must not be more than most");
      most = least;
    }
    return switch (type) {
      case "text" -> new Kind.Words();
      case "number" -> new Kind.WholeNumber(least, most);
      case "e-mail" -> new Kind.Email();
      case "yes-no" -> new Kind.YesNo();
      case "timeline" -> new Kind.Moment();
      case "choice" -> {
        if (options.isEmpty()) {
          node.mistake("needs options: a list of what can be chosen");
          yield new Kind.Words();
        }
        yield new Kind.Choice(options);
      }
      default -> {
        node.mistake(
            "type", "is text, number, choice, e-mail, yes-no or timeline, not '" + type + "'");
        yield new Kind.Words();
      }
    };
  }

  /// A name, or `{name: this quarter, words: [now, asap]}`.
  private static Kind.Option option(YamlNode node) {
    if (!node.isMapping()) {
      return new Kind.Option(node.text(), List.of());
    }
    String name = node.text("name");
    List<String> words = node.list("words").stream().map(YamlNode::text).toList();
    node.nothingElse();
    return new Kind.Option(name, words);
  }

  /// `{contact: attribute}` or `{company: attribute}`.
  private static Optional<Holding> holding(YamlNode node) {
    Optional<YamlNode> contact = node.child("contact");
    Optional<YamlNode> company = node.child("company");
    node.nothingElse();
    if (contact.isPresent() == company.isPresent()) {
      node.mistake("names exactly one of contact, company, with an attribute of it");
      return Optional.empty();
    }
    return contact
        .map(it -> new Holding(false, it.text()))
        .or(() -> company.map(it -> new Holding(true, it.text())));
  }

  /// `{is: value, points: 10}`, `{from: 10, to: 49, points: 5}` or `{points: 5}` for any value.
  private static Points points(YamlNode node) {
    List<Test> tests = new ArrayList<>();
    node.child("is").ifPresent(value -> tests.add(new Test.Is(value.text())));
    if (node.keys().contains("from") || node.keys().contains("to")) {
      tests.add(new Test.Within(
          BigDecimal.valueOf(bound(node, "from", -MOST)),
          BigDecimal.valueOf(bound(node, "to", MOST))));
    }
    boolean disqualifies = yes(node, "disqualifies", false);
    int points = LeadsSection.number(node, "points", 0);
    node.nothingElse();
    if (tests.size() > 1) {
      node.mistake("has both is and from or to: write two rows");
    }
    return new Points(
        tests.isEmpty() ? new Test.Anything() : tests.getFirst(), points, disqualifies);
  }

  private static long bound(YamlNode node, String key, long otherwise) {
    String written = node.text(key, Long.toString(otherwise));
    if (!written.matches("-?[0-9]{1,10}")) {
      node.mistake(key, "is a whole number, not '" + written + "'");
      return otherwise;
    }
    return Long.parseLong(written);
  }

  static boolean yes(YamlNode node, String key, boolean otherwise) {
    String written = node.text(key, Boolean.toString(otherwise));
    if (!written.equals("true") && !written.equals("false")) {
      node.mistake(key, "is true or false, not '" + written + "'");
      return otherwise;
    }
    return Boolean.parseBoolean(written);
  }
}
