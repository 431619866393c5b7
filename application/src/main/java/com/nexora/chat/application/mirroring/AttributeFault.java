package com.nexora.chat.application.mirroring;

import com.nexora.chat.application.port.DefineAttribute.Wanted;
import com.nexora.chat.application.port.Mirrored.Attribute;
import com.nexora.chat.domain.attribute.Model;
import com.nexora.chat.domain.attribute.Shape;
import com.nexora.chat.domain.inactivity.Inactivity;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What stands between the agent and the attributes it writes: none was there from the beginning,
/// or a person has changed one since.
public sealed interface AttributeFault {

  String name();

  /// Nobody has defined it.
  record Missing(Wanted wanted) implements AttributeFault {
    @Override
    public String name() {
      return wanted.name();
    }
  }

  /// A person has put it away: it is neither brought back nor defined a second time.
  record Archived(String name) implements AttributeFault {}

  /// It cannot hold what is written, and its type cannot be changed.
  record OfType(String name, String type, Shape wanted) implements AttributeFault {}

  /// A list without an option that is written.
  record WithoutOption(String name, List<String> options) implements AttributeFault {}

  /// Apps may not write it.
  record ReadOnly(String name) implements AttributeFault {}

  /// While two have one name, Intercom refuses every attribute of every conversation (API 2.16,
  /// updateConversation), whoever needs the name.
  record Doubled(String name) implements AttributeFault {}

  /// What a workspace writes to attributes of a model, each name once.
  static List<Wanted> needed(WorkspacePolicy policy, Model model) {
    Stream<Wanted> always = model == Model.CONVERSATION
        ? Stream.concat(
                Stream.of(policy.attributes().intent(), policy.attributes().outcome()),
                policy.manners().inactivity().closing().stream().map(Inactivity.Closing::askRating))
            .filter(name -> !name.isBlank())
            .map(Wanted::text)
        : Stream.empty();
    Map<String, Wanted> byName = new LinkedHashMap<>();
    Stream.concat(always, policy.writeBack().of(model).stream().map(Wanted::of))
        .forEach(wanted -> byName.putIfAbsent(wanted.name(), wanted));
    return List.copyOf(byName.values());
  }

  /// @param needed what the agent writes
  /// @param attributes all of the workspace's of one model, archived ones too
  static List<AttributeFault> of(List<Wanted> needed, List<Attribute> attributes) {
    List<Attribute> used =
        attributes.stream().filter(attribute -> !attribute.archived()).toList();
    List<AttributeFault> findings = new ArrayList<>();
    used.stream()
        .collect(Collectors.groupingBy(Attribute::name, Collectors.counting()))
        .forEach((name, times) -> {
          if (times > 1) {
            findings.add(new Doubled(name));
          }
        });
    for (Wanted wanted : needed) {
      List<Attribute> named =
          attributes.stream().filter(it -> it.name().equals(wanted.name())).toList();
      if (named.isEmpty()) {
        findings.add(new Missing(wanted));
      } else if (named.stream().allMatch(Attribute::archived)) {
        findings.add(new Archived(wanted.name()));
      } else {
        named.stream()
            .filter(attribute -> !attribute.archived())
            .flatMap(attribute -> unfit(wanted, attribute))
            .forEach(findings::add);
      }
    }
    return List.copyOf(findings);
  }

  private static Stream<AttributeFault> unfit(Wanted wanted, Attribute attribute) {
    String name = wanted.name();
    Shape shape = Shape.of(attribute.type(), attribute.options());
    if (!attribute.writable()) {
      return Stream.of(new ReadOnly(name));
    }
    if (!shape.holds(wanted.shape())) {
      return Stream.of(new OfType(name, attribute.type(), wanted.shape()));
    }
    List<String> lacking = shape == Shape.LIST
        ? wanted.options().stream()
            .filter(option -> shape.fit(option, attribute.options()).isEmpty())
            .toList()
        : List.of();
    return lacking.isEmpty() ? Stream.empty() : Stream.of(new WithoutOption(name, lacking));
  }

  /// What an operator is told.
  ///
  /// @param missing what to say of one that is missing
  default String told(Function<Missing, String> missing) {
    return switch (this) {
      case Missing lacking -> missing.apply(lacking);
      case Archived(String name) ->
        "attribute '" + name + "' is archived in Intercom: bring it back, or name another one";
      case OfType(String name, String type, Shape wanted) ->
        "attribute '" + name + "' has the type " + type + " and must hold " + wanted.word();
      case WithoutOption(String name, List<String> options) ->
        "attribute '" + name + "' is a list without " + String.join(", ", options)
            + ": add that in Intercom, or it is not written";
      case ReadOnly(String name) ->
        "attribute '" + name + "' cannot be written by apps: name another one";
      case Doubled(String name) ->
        "two attributes are named '" + name
            + "': until one is renamed, Intercom refuses to write any";
    };
  }
}
