package com.nexora.chat.application.mirroring;

import com.nexora.chat.application.port.Mirrored.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What stands between the agent and the conversation attributes it writes.
public sealed interface AttributeFault {

  /// What Intercom calls an attribute that holds text.
  String TEXT = "string";

  String name();

  /// Nobody has defined it.
  record Missing(String name) implements AttributeFault {}

  /// A person has put it away: it is neither brought back nor defined a second time.
  record Archived(String name) implements AttributeFault {}

  /// It does not hold text, and its type cannot be changed.
  record OfType(String name, String type) implements AttributeFault {}

  /// While two have one name, Intercom refuses every attribute of every conversation (API 2.16,
  /// updateConversation), whoever needs the name.
  record Doubled(String name) implements AttributeFault {}

  /// @param needed names of those that the agent writes
  /// @param attributes all of the workspace, archived ones too
  static List<AttributeFault> of(Set<String> needed, List<Attribute> attributes) {
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
    for (String name : needed) {
      List<Attribute> named =
          attributes.stream().filter(attribute -> attribute.name().equals(name)).toList();
      if (named.isEmpty()) {
        findings.add(new Missing(name));
      } else if (named.stream().allMatch(Attribute::archived)) {
        findings.add(new Archived(name));
      } else {
        used.stream()
            .filter(attribute -> attribute.name().equals(name))
            .filter(attribute -> !attribute.type().equals(TEXT))
            .map(attribute -> new OfType(name, attribute.type()))
            .forEach(findings::add);
      }
    }
    return List.copyOf(findings);
  }

  /// What an operator is told.
  ///
  /// @param missing what to say of one that is missing
  default String told(Function<Missing, String> missing) {
    return switch (this) {
      case Missing lacking -> missing.apply(lacking);
      case Archived(String name) ->
        "attribute '" + name + "' is archived in Intercom: bring it back, or name another one";
      case OfType(String name, String type) ->
        "attribute '" + name + "' has the type " + type + " and must hold text (" + TEXT + ")";
      case Doubled(String name) ->
        "two attributes are named '" + name
            + "': until one is renamed, Intercom refuses to write any";
    };
  }
}
