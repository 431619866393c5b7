package com.nexora.chat.bootstrap.workspaces;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// Documents made from the schema: the shortest one, and for each key that the schema describes,
/// one more that holds it.
@SuppressWarnings("unchecked")
final class SchemaSample {

  /// Deep enough for a condition within a condition.
  private static final int DEEPEST = 9;

  final Map<String, Object> schema;
  private final Set<String> visited = new LinkedHashSet<>();

  SchemaSample(String text) {
    schema = (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(text);
  }

  /// Follows a reference, to the place it leads to.
  Map<String, Object> resolved(Map<String, Object> place) {
    return place.get("$ref") instanceof String ref
        ? resolved(below(below(schema, "$defs"), ref.substring("#/$defs/".length())))
        : place;
  }

  static List<Map<String, Object>> alternatives(Map<String, Object> place) {
    return place.get("oneOf") instanceof List<?> several
        ? (List<Map<String, Object>>) several
        : List.of(place);
  }

  static Map<String, Map<String, Object>> properties(Map<String, Object> place) {
    return (Map<String, Map<String, Object>>) place.getOrDefault("properties", Map.of());
  }

  /// Documents that together hold every key in every alternative.
  List<String> documents() {
    List<String> documents = new ArrayList<>();
    for (Object document : several(schema, 0)) {
      documents.add(new Dump(DumpSettings.builder().build()).dumpToString(document));
    }
    return documents;
  }

  private List<Object> several(Map<String, Object> place, int depth) {
    List<Object> all = new ArrayList<>();
    for (Map<String, Object> one : alternatives(resolved(place))) {
      Map<String, Object> here = resolved(one);
      if (depth > DEEPEST || !visited.add(System.identityHashCode(here) + "")) {
        all.add(shortest(here));
      } else if (here.containsKey("properties")) {
        all.addAll(objects(here, depth));
      } else if ("array".equals(here.get("type"))) {
        several(below(here, "items"), depth + 1).forEach(item -> all.add(list(here, item)));
      } else if (here.get("additionalProperties") instanceof Map<?, ?> value) {
        String key = keyOf(here);
        several((Map<String, Object>) value, depth + 1).forEach(v -> all.add(Map.of(key, v)));
      } else {
        all.add(shortest(here));
      }
    }
    return all;
  }

  private List<Object> objects(Map<String, Object> here, int depth) {
    List<Object> all = new ArrayList<>();
    properties(here).forEach((key, property) -> {
      for (Object value : several(property, depth + 1)) {
        Map<String, Object> object = new LinkedHashMap<>();
        boolean alone = Integer.valueOf(1).equals(here.get("maxProperties"));
        if (!alone) {
          object.putAll((Map<String, Object>) shortest(here));
        }
        object.put(key, value);
        all.add(object);
      }
    });
    return all;
  }

  private static List<Object> list(Map<String, Object> here, Object item) {
    return Collections.nCopies(here.get("minItems") instanceof Integer least ? least : 1, item);
  }

  private static String keyOf(Map<String, Object> map) {
    String keys = String.valueOf(map.get("propertyNames"));
    return keys.contains("mon") ? "mon-fri" : keys.contains("a-z") ? "en" : "7001001";
  }

  private Object shortest(Map<String, Object> place) {
    Map<String, Object> here = resolved(alternatives(resolved(place)).getFirst());
    if (here.get("examples") instanceof List<?> examples) {
      return examples.getFirst();
    }
    if (here.containsKey("const")) {
      return here.get("const");
    }
    if (here.get("enum") instanceof List<?> words) {
      return words.getFirst();
    }
    if (here.containsKey("properties")) {
      Map<String, Object> object = new LinkedHashMap<>();
      for (String key : (List<String>) here.getOrDefault("required", List.of())) {
        object.put(key, shortest(below(below(here, "properties"), key)));
      }
      if (object.isEmpty() && here.containsKey("minProperties")) {
        String last = cheapest(here);
        object.put(last, shortest(below(below(here, "properties"), last)));
      } else if (Integer.valueOf(2).equals(here.get("minProperties"))) {
        object.put("is", "text");
      }
      return object;
    }
    return switch (String.valueOf(here.get("type"))) {
      case "array" -> list(here, shortest(below(here, "items")));
      case "integer", "number" -> here.getOrDefault("minimum", 1);
      case "boolean" -> true;
      case "object" -> Map.of(keyOf(here), shortest(below(here, "additionalProperties")));
      default -> "4h";
    };
  }

  /// Leads to no further condition.
  private String cheapest(Map<String, Object> here) {
    return properties(here).containsKey("always")
        ? "always"
        : properties(here).keySet().iterator().next();
  }

  /// What the schema says there, and must.
  @SuppressWarnings("unchecked")
  private static Map<String, Object> below(Map<String, Object> place, String key) {
    return (Map<String, Object>) Objects.requireNonNull(place.get(key), key);
  }
}
