package com.nexora.chat.bootstrap.workspaces;

import com.nexora.chat.bootstrap.workspaces.ConditionSection.Vocabulary;
import com.nexora.chat.domain.routing.Condition;
import com.nexora.chat.domain.routing.Persona;
import com.nexora.chat.domain.routing.Reach;
import com.nexora.chat.domain.routing.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// The routing rules of a workspace's entry.
final class RulesSection {

  private final Vocabulary vocabulary;
  private final Map<String, Persona> personas;

  private final Destinations destinations;
  private final SayingSection sayings;

  private RulesSection(
      Vocabulary vocabulary,
      Map<String, Persona> personas,
      Destinations destinations,
      SayingSection sayings) {
    this.vocabulary = vocabulary;
    this.personas = personas;
    this.destinations = destinations;
    this.sayings = sayings;
  }

  /// @param workspace its entry
  static List<Rule> read(
      YamlNode workspace, Vocabulary vocabulary, Destinations destinations, SayingSection sayings) {
    RulesSection section = new RulesSection(
        vocabulary, PersonasSection.read(workspace.list("personas")), destinations, sayings);
    List<YamlNode> entries = workspace.list("rules");
    List<Rule> rules = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (YamlNode entry : entries) {
      Rule rule = section.rule(entry);
      rules.add(rule);
      if (!names.add(rule.name())) {
        entry.mistake("repeats the name '" + rule.name() + "'; give each rule a name of its own");
      }
    }
    unreachable(rules, entries);
    return rules;
  }

  private static void unreachable(List<Rule> rules, List<YamlNode> entries) {
    OptionalInt last = Reach.last(rules);
    if (last.isPresent() && last.getAsInt() + 1 < rules.size()) {
      String always = rules.get(last.getAsInt()).name();
      entries
          .get(last.getAsInt() + 1)
          .mistake("can never decide, because '" + always
              + "' before it always holds; move that rule to the end");
    }
  }

  private Rule rule(YamlNode node) {
    String name = node.text("name");
    Condition when =
        node.required("when", new ConditionSection(vocabulary, name)::read, ConditionSection.NEVER);
    Rule.Outcome then = node.required("then", this::outcome, new Rule.Outcome.AgentAnswers());
    // Read by RolloutSection.
    var _ = node.child("rollout");
    node.nothingElse();
    return new Rule(name, when, then);
  }

  /// One of `answer: true`, `draft: true`, `say: text`, `hand-off: destination`,
  /// `assign: destination`, `leave-alone: true`, `qualify: true`.
  private Rule.Outcome outcome(YamlNode node) {
    List<Rule.Outcome> outcomes = new ArrayList<>();
    node.child("answer").ifPresent(n -> outcomes.add(new Rule.Outcome.AgentAnswers(persona(n))));
    node.child("draft").ifPresent(n -> outcomes.add(new Rule.Outcome.DraftOnly(persona(n))));
    node.child("say").ifPresent(n -> outcomes.add(new Rule.Outcome.Say(sayings.read(n))));
    node.child("hand-off")
        .ifPresent(n -> outcomes.add(new Rule.Outcome.HandOff(destinations.read(n))));
    node.child("assign")
        .ifPresent(n -> outcomes.add(new Rule.Outcome.Assign(destinations.read(n))));
    node.child("leave-alone").ifPresent(n -> outcomes.add(new Rule.Outcome.LeaveAlone()));
    node.child("qualify").ifPresent(n -> outcomes.add(new Rule.Outcome.Qualify(persona(n))));
    node.nothingElse();
    if (node.keys().size() != 1) {
      node.mistake(
          "names exactly one of answer, draft, say, hand-off, assign, leave-alone, qualify");
    }
    return outcomes.isEmpty() ? new Rule.Outcome.AgentAnswers() : outcomes.getFirst();
  }

  /// `true`, or `{persona: name}`.
  private Persona persona(YamlNode node) {
    if (node.isText()) {
      if (!node.text().equals("true")) {
        node.mistake("is true, or {persona: name}, not '" + node.text() + "'");
      }
      return Persona.NONE;
    }
    String name = node.text("persona");
    node.nothingElse();
    Optional<Persona> persona = Optional.ofNullable(personas.get(name));
    if (persona.isEmpty() && !name.isBlank()) {
      node.mistake("speaks of the persona '" + name + "', which is not under 'personas'");
    }
    return persona.orElse(Persona.NONE);
  }
}
