package com.nexora.chat.bootstrap.workspaces;

import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.routing.Condition;
import com.nexora.chat.domain.routing.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The routing rules of a workspace's entry.
final class RulesSection {

  private static final Condition NEVER = new Condition.Not(new Condition.Always());

  private final Set<String> intents;

  private RulesSection(Set<String> intents) {
    this.intents = intents;
  }

  /// @param intents the names a rule may speak of
  static List<Rule> read(List<YamlNode> entries, Set<String> intents) {
    RulesSection section = new RulesSection(intents);
    return entries.stream().map(section::rule).toList();
  }

  private Rule rule(YamlNode node) {
    String name = node.text("name");
    Condition when = node.required("when", this::condition, NEVER);
    Rule.Outcome then =
        node.required("then", RulesSection::outcome, new Rule.Outcome.AgentAnswers());
    node.nothingElse();
    return new Rule(name, when, then);
  }

  /// Several conditions side by side must all hold.
  private Condition condition(YamlNode node) {
    List<Condition> all = new ArrayList<>();
    node.child("all").ifPresent(n -> all.add(new Condition.All(conditions(n))));
    node.child("any").ifPresent(n -> all.add(new Condition.Any(conditions(n))));
    node.child("not").ifPresent(n -> all.add(new Condition.Not(condition(n))));
    node.child("page-url-contains")
        .ifPresent(n -> all.add(new Condition.PageUrlContains(n.text())));
    node.child("contact-attribute")
        .ifPresent(n -> all.add(new Condition.ContactAttributeIs(n.text("name"), value(n))));
    node.child("company-attribute")
        .ifPresent(n -> all.add(new Condition.CompanyAttributeIs(n.text("name"), value(n))));
    node.child("intent").ifPresent(n -> all.add(intent(n)));
    node.child("language").flatMap(RulesSection::language).ifPresent(all::add);
    node.child("always").ifPresent(n -> all.add(new Condition.Always()));
    node.nothingElse();
    if (all.isEmpty()) {
      node.mistake("needs a condition; write 'always: true' for a rule that always holds");
      return NEVER;
    }
    return all.size() == 1 ? all.getFirst() : new Condition.All(all);
  }

  private List<Condition> conditions(YamlNode list) {
    return list.entries().stream().map(this::condition).toList();
  }

  private static String value(YamlNode node) {
    String value = node.text("is");
    node.nothingElse();
    return value;
  }

  private Condition intent(YamlNode node) {
    if (!intents.contains(node.text())) {
      node.mistake("speaks of the intent '" + node.text() + "', which is not under 'intents'");
    }
    return new Condition.IntentIs(node.text());
  }

  private static Optional<Condition> language(YamlNode node) {
    if (!node.text().matches("[a-z]{2}")) {
      node.mistake("must be a language code of two letters, such as en or de");
      return Optional.empty();
    }
    return Optional.of(new Condition.LanguageIs(new Language(node.text())));
  }

  /// One of `answer: true`, `say: text`, `hand-off: destination`, `leave-alone: true`.
  private static Rule.Outcome outcome(YamlNode node) {
    Optional<Rule.Outcome> said =
        node.child("say").map(n -> new Rule.Outcome.Say(node.text("say")));
    Optional<Rule.Outcome> handOff =
        node.child("hand-off").map(n -> new Rule.Outcome.HandOff(PolicySection.destination(n)));
    Optional<Rule.Outcome> alone =
        node.child("leave-alone").map(n -> new Rule.Outcome.LeaveAlone());
    Optional<Rule.Outcome> answers = node.child("answer").map(n -> new Rule.Outcome.AgentAnswers());
    node.nothingElse();
    if (node.keys().size() != 1) {
      node.mistake("names exactly one of answer, say, hand-off, leave-alone");
    }
    return said.or(() -> handOff)
        .or(() -> alone)
        .or(() -> answers)
        .orElse(new Rule.Outcome.AgentAnswers());
  }
}
