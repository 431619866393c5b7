package com.nexora.chat.bootstrap.workspaces;

import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.intent.Saying;
import com.nexora.chat.domain.qualifying.Criterion;
import com.nexora.chat.domain.qualifying.Leads;
import com.nexora.chat.domain.qualifying.Leads.Route;
import com.nexora.chat.domain.qualifying.Leads.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a workspace wants to know of leads, and what follows.
final class LeadsSection {

  private static final Saying THANKS = new Saying(
      "Thank you, that is all I wanted to know. What else can I do for you?",
      Map.of(
          new Language("de"),
          "Danke, mehr wollte ich nicht wissen. Was kann ich noch für Sie tun?",
          new Language("fr"),
          "Merci, c'est tout ce que je voulais savoir. Que puis-je faire d'autre pour vous ?",
          new Language("es"),
          "Gracias, eso es todo lo que quería saber. ¿En qué más puedo ayudarle?"));

  private static final Saying STOPPED = new Saying(
      "Of course, no more questions from me. How can I help you?",
      Map.of(
          new Language("de"), "Natürlich, keine weiteren Fragen. Wie kann ich Ihnen helfen?",
          new Language("fr"), "Bien sûr, plus de questions. Comment puis-je vous aider ?",
          new Language("es"), "Por supuesto, no haré más preguntas. ¿Cómo puedo ayudarle?"));

  private final SayingSection sayings;
  private final Destinations destinations;

  LeadsSection(SayingSection sayings, Destinations destinations) {
    this.sayings = sayings;
    this.destinations = destinations;
  }

  /// @param usually where qualified leads go when nothing else is written
  Leads read(YamlNode node, Destination usually) {
    int qualified = number(node, "qualified-from", 0);
    int disqualified = number(node, "disqualified-below", 0);
    if (disqualified > qualified) {
      node.mistake("disqualified-below", "must not be more than qualified-from: nobody is both");
      disqualified = qualified;
    }
    List<Criterion> criteria = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (YamlNode entry : node.required("criteria", YamlNode::entries, List.<YamlNode>of())) {
      new CriterionSection(sayings)
          .read(entry)
          .filter(criterion -> {
            boolean first = names.add(criterion.name());
            if (!first) {
              entry.mistake("is a second one named '" + criterion.name() + "': rename one of them");
            }
            return first;
          })
          .ifPresent(criteria::add);
    }
    Map<Verdict, Route> then = new EnumMap<>(Verdict.class);
    then.put(Verdict.QUALIFIED, new Route.HandOff(usually));
    then.put(Verdict.NURTURE, new Route.Say(THANKS));
    then.put(Verdict.DISQUALIFIED, new Route.Say(THANKS));
    node.child("then").ifPresent(ends -> {
      for (Verdict verdict : Verdict.values()) {
        ends.child(verdict.label()).ifPresent(end -> then.put(verdict, route(end)));
      }
      ends.nothingElse();
    });
    Saying stopped = node.child("stopped").map(sayings::read).orElse(STOPPED);
    node.nothingElse();
    if (criteria.isEmpty()) {
      return Leads.NONE;
    }
    return new Leads(criteria, qualified, disqualified, then, stopped);
  }

  /// One of `hand-off: destination`, `say: text`.
  private Route route(YamlNode node) {
    var handOff =
        node.child("hand-off").map(to -> (Route) new Route.HandOff(destinations.read(to)));
    var say = node.child("say").map(words -> (Route) new Route.Say(sayings.read(words)));
    node.nothingElse();
    if (node.keys().size() != 1) {
      node.mistake("names exactly one of hand-off, say");
    }
    return handOff.or(() -> say).orElse(new Route.Say(THANKS));
  }

  static int number(YamlNode node, String key, int otherwise) {
    String written = node.text(key, Integer.toString(otherwise));
    if (!written.matches("-?[0-9]{1,6}")) {
      node.mistake(key, "is a whole number of at most six digits, not '" + written + "'");
      return otherwise;
    }
    return Integer.parseInt(written);
  }
}
