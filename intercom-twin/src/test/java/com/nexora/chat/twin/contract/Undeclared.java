package com.nexora.chat.twin.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Finds fields that the description does not know: a schema of OpenAPI lets them pass, and so a
/// misspelt name would never be noticed.
final class Undeclared {

  /// What stands in the description's own examples, or in the documentation of paging, and in no
  /// schema. One that begins with a slash is the whole path.
  private static final Set<String> FORGOTTEN = Set.of(
      "topics",
      "ticket",
      "tags/type",
      "notes/type",
      "companies/type",
      "social_profiles/type",
      "next/page",
      "/data");

  private final JsonNode description;

  Undeclared(JsonNode description) {
    this.description = description;
  }

  List<String> in(String pointer, JsonNode value) {
    var found = new ArrayList<String>();
    look(List.of(description.at(pointer)), value, "", found);
    return List.copyOf(found);
  }

  /// @param schemas every schema that may describe the value
  private void look(List<JsonNode> schemas, JsonNode value, String at, List<String> found) {
    List<JsonNode> all = schemas.stream().flatMap(this::parts).toList();
    if (value.isArray()) {
      List<JsonNode> items =
          all.stream().map(s -> s.path("items")).filter(JsonNode::isObject).toList();
      for (int i = 0; i < value.size(); i++) {
        look(items, value.get(i), at + "/" + i, found);
      }
    }
    boolean open = all.stream().noneMatch(s -> s.has("properties"))
        || all.stream().anyMatch(s -> !s.path("additionalProperties").isMissingNode());
    if (value.isObject() && !open) {
      value.properties().forEach(field -> {
        List<JsonNode> known = all.stream()
            .map(s -> s.path("properties").path(field.getKey()))
            .filter(JsonNode::isObject)
            .toList();
        if (!known.isEmpty()) {
          look(known, field.getValue(), at + "/" + field.getKey(), found);
        } else if (!isForgotten(at + "/" + field.getKey())) {
          found.add(at + "/" + field.getKey() + " is not declared");
        }
      });
    }
  }

  private static boolean isForgotten(String path) {
    return FORGOTTEN.stream()
        .anyMatch(name -> name.startsWith("/") ? path.equals(name) : path.endsWith("/" + name));
  }

  private Stream<JsonNode> parts(JsonNode schema) {
    JsonNode itself = schema.path("$ref").isString()
        ? description.at(schema.path("$ref").asString("").substring(1))
        : schema;
    Stream<JsonNode> combined = Stream.of("allOf", "anyOf", "oneOf")
        .flatMap(how -> itself.path(how).valueStream())
        .flatMap(this::parts);
    return Stream.concat(Stream.of(itself), combined);
  }
}
