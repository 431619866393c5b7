package com.nexora.chat.bootstrap.workspaces;

import com.nexora.chat.domain.routing.Bound;
import com.nexora.chat.domain.routing.Comparison;
import com.nexora.chat.domain.routing.Glob;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What a rule wants of one value, such as `{contains: /pricing}`. Several side by side must all
/// hold.
final class ComparisonSection {

  private static final String KNOWN =
      "is, is-not, contains, starts-with, ends-with, matches, one-of, at-least, at-most, between,"
          + " is-set, older-than-days, newer-than-days";

  private final YamlNode node;
  private final List<Comparison> found = new ArrayList<>();

  private ComparisonSection(YamlNode node) {
    this.node = node;
  }

  /// Empty when there is none; then it is noted. The caller has asked for its own keys and asks for
  /// nothing else afterwards.
  static List<Comparison> read(YamlNode node) {
    ComparisonSection section = new ComparisonSection(node);
    section.texts();
    section.measures();
    section.node.nothingElse();
    if (section.found.isEmpty()) {
      node.mistake("needs something to compare with, one of " + KNOWN);
    }
    return section.found;
  }

  private void texts() {
    text("is", Comparison.Is::new);
    text("is-not", Comparison.IsNot::new);
    text("contains", Comparison.Contains::new);
    text("starts-with", Comparison.StartsWith::new);
    text("ends-with", Comparison.EndsWith::new);
    text("matches", pattern -> new Comparison.Matches(new Glob(pattern)));
    node.child("one-of").ifPresent(list -> found.add(new Comparison.OneOf(Names.of(list))));
  }

  private void measures() {
    bound("at-least", Comparison.AtLeast::new);
    bound("at-most", Comparison.AtMost::new);
    node.child("between").flatMap(ComparisonSection::between).ifPresent(found::add);
    node.child("is-set").flatMap(Names::truth).map(Comparison.IsSet::new).ifPresent(found::add);
    days("older-than-days", Comparison.OlderThan::new);
    days("newer-than-days", Comparison.NewerThan::new);
  }

  private void text(String key, Function<String, Comparison> made) {
    node.child(key).ifPresent(there -> {
      if (there.text().isEmpty()) {
        there.mistake("is empty; for a value that is missing write 'is-set: false'");
      }
      found.add(made.apply(there.text()));
    });
  }

  private void bound(String key, Function<Bound, Comparison> made) {
    node.child(key).flatMap(ComparisonSection::bound).map(made).ifPresent(found::add);
  }

  private void days(String key, Function<Duration, Comparison> made) {
    node.child(key)
        .flatMap(there -> Names.number(there, 0, 36_500, "a number of days from 0 to 36500"))
        .map(Duration::ofDays)
        .map(made)
        .ifPresent(found::add);
  }

  private static Optional<Comparison> between(YamlNode list) {
    List<YamlNode> both = list.isList() ? list.entries() : List.of();
    if (both.size() != 2) {
      list.mistake("holds the lowest and the highest value, such as [5, 20]");
      return Optional.empty();
    }
    Optional<Bound> low = bound(both.getFirst());
    Optional<Bound> high = bound(both.getLast());
    if (low.isEmpty() || high.isEmpty()) {
      return Optional.empty();
    }
    if (!low.get().getClass().equals(high.get().getClass())) {
      list.mistake("compares a number with a date; write two numbers or two dates");
      return Optional.empty();
    }
    return Optional.of(new Comparison.Between(low.get(), high.get()));
  }

  private static Optional<Bound> bound(YamlNode there) {
    Optional<Bound> bound = Bound.of(there.text());
    if (bound.isEmpty()) {
      there.mistake(
          "is a number such as 12.5 or a date such as 2026-03-01, not '" + there.text() + "'");
    }
    return bound;
  }
}
