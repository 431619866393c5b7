package com.nexora.chat.bootstrap.workspaces;

import com.nexora.chat.domain.attribute.Mapping;
import com.nexora.chat.domain.attribute.Model;
import com.nexora.chat.domain.attribute.Shape;
import com.nexora.chat.domain.attribute.WriteBack;
import com.nexora.chat.domain.qualifying.Criterion;
import com.nexora.chat.domain.qualifying.Criterion.Holding;
import com.nexora.chat.domain.qualifying.Kind;
import com.nexora.chat.domain.qualifying.Leads;
import com.nexora.chat.domain.qualifying.Leads.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which facts a workspace wants written to which attributes.
final class WriteBackSection {

  private final Leads leads;

  private WriteBackSection(Leads leads) {
    this.leads = leads;
  }

  /// @param leads whose facts may be written as well
  static WriteBack read(YamlNode node, Leads leads) {
    WriteBackSection section = new WriteBackSection(leads);
    List<Mapping> mappings = new ArrayList<>();
    for (Model model : Model.values()) {
      node.child(model.label()).ifPresent(attributes -> {
        for (String attribute : attributes.keys()) {
          attributes
              .child(attribute)
              .flatMap(fact -> section.mapping(model, attribute, fact))
              .ifPresent(mappings::add);
        }
      });
    }
    node.nothingElse();
    return new WriteBack(mappings);
  }

  /// The same, where what is written back is known as well.
  static Leads knowing(Leads leads, WriteBack writeBack) {
    return leads.with(leads.criteria().stream()
        .map(criterion -> criterion.alsoKnownFrom(writeBack.mappings().stream()
            .filter(mapping -> mapping.fact().equals(WriteBack.LEAD + criterion.name()))
            .filter(mapping -> mapping.model() != Model.CONVERSATION)
            .map(mapping -> new Holding(mapping.model() == Model.COMPANY, mapping.attribute()))
            .toList()))
        .toList());
  }

  /// The name of a fact, or `{from: fact, overwrite: true, at-least: 0.8, type: number}`.
  private Optional<Mapping> mapping(Model model, String attribute, YamlNode node) {
    boolean whole = node.isMapping();
    String fact = whole ? node.text("from") : node.text();
    Optional<Natural> natural = natural(fact);
    if (natural.isEmpty()) {
      String known = Stream.concat(
              WriteBack.FACTS.stream(),
              leads.criteria().stream().map(criterion -> WriteBack.LEAD + criterion.name()))
          .collect(Collectors.joining(", "));
      if (!fact.isBlank()) {
        node.mistake("names no fact that the agent finds out: write one of " + known);
      }
      return Optional.empty();
    }
    boolean overwrite = whole && CriterionSection.yes(node, "overwrite", false);
    double least = whole ? confidence(node) : 0;
    Shape shape = whole ? shape(node, natural.get().shape()) : natural.get().shape();
    List<String> written =
        whole ? node.list("options").stream().map(YamlNode::text).toList() : List.of();
    if (whole) {
      node.nothingElse();
    }
    List<String> options = written.isEmpty() ? natural.get().options() : written;
    if (shape == Shape.LIST && options.size() < 2) {
      node.mistake("needs options, at least two: Intercom has no shorter lists");
      return Optional.empty();
    }
    return Optional.of(new Mapping(
        model,
        attribute,
        fact,
        shape,
        shape == Shape.LIST ? options : List.of(),
        overwrite,
        least));
  }

  /// What an attribute for a fact usually is.
  private record Natural(Shape shape, List<String> options) {
    static final Natural TEXT = new Natural(Shape.TEXT, List.of());
  }

  private Optional<Natural> natural(String fact) {
    if (fact.startsWith(WriteBack.LEAD)) {
      return leads.criteria().stream()
          .filter(criterion -> fact.equals(WriteBack.LEAD + criterion.name()))
          .findFirst()
          .map(WriteBackSection::natural);
    }
    return switch (fact) {
      case "confidence" -> Optional.of(new Natural(Shape.DECIMAL, List.of()));
      case "score" -> Optional.of(new Natural(Shape.WHOLE, List.of()));
      case "escalated" -> Optional.of(new Natural(Shape.TRUTH, List.of()));
      case "qualification" ->
        Optional.of(new Natural(
            Shape.LIST, Stream.of(Verdict.values()).map(Verdict::label).toList()));
      default -> WriteBack.FACTS.contains(fact) ? Optional.of(Natural.TEXT) : Optional.empty();
    };
  }

  private static Natural natural(Criterion criterion) {
    return switch (criterion.kind()) {
      case Kind.WholeNumber _ -> new Natural(Shape.WHOLE, List.of());
      case Kind.YesNo() -> new Natural(Shape.TRUTH, List.of());
      case Kind.Choice(List<Kind.Option> options)
      when options.size() > 1 ->
        new Natural(Shape.LIST, options.stream().map(Kind.Option::name).toList());
      case Kind.Choice _, Kind.Words(), Kind.Email(), Kind.Moment() -> Natural.TEXT;
    };
  }

  private static Shape shape(YamlNode node, Shape usual) {
    Map<String, Shape> words = new LinkedHashMap<>();
    Stream.of(Shape.values())
        .filter(shape -> shape != Shape.OTHER)
        .forEach(shape -> words.put(shape.word(), shape));
    String written = node.text("type", usual.word());
    if (!words.containsKey(written)) {
      node.mistake(
          "type", "is one of " + String.join(", ", words.keySet()) + ", not '" + written + "'");
    }
    return words.getOrDefault(written, usual);
  }

  private static double confidence(YamlNode node) {
    String written = node.text("at-least", "0");
    if (!written.matches("0|1|0\\.[0-9]{1,4}")) {
      node.mistake("at-least", "is a confidence from 0 to 1, such as 0.8, not '" + written + "'");
      return 0;
    }
    return Double.parseDouble(written);
  }
}
