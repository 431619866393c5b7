package com.nexora.chat.bootstrap.workspaces;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
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
final class SchemaSample {

  /// Deep enough for a condition within a condition.
  private static final int DEEPEST = 9;

  final Map<?, ?> schema;

  /// The places themselves: two that are alike are two.
  private final Set<Object> visited = Collections.newSetFromMap(new IdentityHashMap<>());

  SchemaSample(String text) {
    schema = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text);
  }

  /// Follows a reference, to the place it leads to.
  Map<?, ?> resolved(Map<?, ?> place) {
    return place.get("$ref") instanceof String ref
        ? resolved(below(below(schema, "$defs"), ref.substring("#/$defs/".length())))
        : place;
  }

  static List<Map<?, ?>> alternatives(Map<?, ?> place) {
    List<Map<?, ?>> all = new ArrayList<>();
    for (Object one : place.get("oneOf") instanceof List<?> several ? several : List.of(place)) {
      all.add((Map<?, ?>) one);
    }
    return all;
  }

  static Map<String, Map<?, ?>> properties(Map<?, ?> place) {
    Map<String, Map<?, ?>> all = new LinkedHashMap<>();
    if (place.get("properties") instanceof Map<?, ?> properties) {
      properties.forEach((key, property) -> all.put((String) key, (Map<?, ?>) property));
    }
    return all;
  }

  /// Documents that together hold every key in every alternative.
  List<String> documents() {
    List<String> documents = new ArrayList<>();
    for (Object document : several(schema, 0)) {
      documents.add(new Dump(DumpSettings.builder().build()).dumpToString(document));
    }
    return documents;
  }

  private List<Object> several(Map<?, ?> place, int depth) {
    List<Object> all = new ArrayList<>();
    for (Map<?, ?> one : alternatives(resolved(place))) {
      Map<?, ?> here = resolved(one);
      if (depth > DEEPEST || !visited.add(here)) {
        all.add(shortest(here));
      } else if (here.containsKey("properties")) {
        all.addAll(objects(here, depth));
      } else if ("array".equals(here.get("type"))) {
        several(below(here, "items"), depth + 1).forEach(item -> all.add(list(here, item)));
      } else if (here.get("additionalProperties") instanceof Map<?, ?> value) {
        String key = keyOf(here);
        several(value, depth + 1).forEach(v -> all.add(Map.of(key, v)));
      } else {
        all.add(shortest(here));
      }
    }
    return all;
  }

  private List<Object> objects(Map<?, ?> here, int depth) {
    List<Object> all = new ArrayList<>();
    properties(here).forEach((key, property) -> {
      for (Object value : several(property, depth + 1)) {
        Map<String, Object> object = new LinkedHashMap<>();
        boolean alone = Integer.valueOf(1).equals(here.get("maxProperties"));
        if (!alone) {
          ((Map<?, ?>) shortest(here)).forEach((other, said) -> object.put((String) other, said));
        }
        object.put(key, value);
        all.add(object);
      }
    });
    return all;
  }

  private static List<Object> list(Map<?, ?> here, Object item) {
    return Collections.nCopies(here.get("minItems") instanceof Integer least ? least : 1, item);
  }

  private static String keyOf(Map<?, ?> map) {
    String keys = String.valueOf(map.get("propertyNames"));
    return keys.contains("mon") ? "mon-fri" : keys.contains("a-z") ? "en" : "7001001";
  }

  private Object shortest(Map<?, ?> place) {
    Map<?, ?> here = resolved(alternatives(resolved(place)).getFirst());
    if (here.get("examples") instanceof List<?> examples) {
      return examples.getFirst();
    }
    if (here.containsKey("const")) {
      return Objects.requireNonNull(here.get("const"));
    }
    if (here.get("enum") instanceof List<?> words) {
      return words.getFirst();
    }
    if (here.containsKey("properties")) {
      Map<String, Object> object = new LinkedHashMap<>();
      for (String key : required(here)) {
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
      case "integer", "number" -> here.get("minimum") instanceof Number least ? least : 1;
      case "boolean" -> true;
      case "object" -> Map.of(keyOf(here), shortest(below(here, "additionalProperties")));
      default -> "4h";
    };
  }

  /// Leads to no further condition.
  private String cheapest(Map<?, ?> here) {
    return properties(here).containsKey("always")
        ? "always"
        : properties(here).keySet().iterator().next();
  }

  private static List<String> required(Map<?, ?> here) {
    return here.get("required") instanceof List<?> keys
        ? keys.stream().map(String.class::cast).toList()
        : List.of();
  }

  /// What the schema says there, and must.
  private static Map<?, ?> below(Map<?, ?> place, String key) {
    return (Map<?, ?>) Objects.requireNonNull(place.get(key), key);
  }
}
