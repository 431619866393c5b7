package com.nexora.chat.twin.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// One operation of the description and the addresses it answers to.
///
/// @param pointer where it stands in the description, as a JSON pointer
record Operation(
    String method, String template, String pointer, Pattern path, JsonNode description) {

  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
  private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

  /// Paths without variables come first: `/conversations/search` is no conversation.
  static List<Operation> of(JsonNode paths) {
    var operations = new ArrayList<Operation>();
    paths
        .properties()
        .forEach(path -> path.getValue().properties().stream()
            .filter(method -> METHODS.contains(method.getKey()))
            .forEach(method -> operations.add(of(path.getKey(), method))));
    operations.sort((a, b) -> Integer.compare(a.variables(), b.variables()));
    return List.copyOf(operations);
  }

  private static Operation of(String template, Map.Entry<String, JsonNode> method) {
    String escaped = template.replace("~", "~0").replace("/", "~1");
    return new Operation(
        method.getKey().toUpperCase(Locale.ROOT),
        template,
        "/paths/" + escaped + "/" + method.getKey(),
        Pattern.compile(VARIABLE.matcher(template).replaceAll("([^/]+)")),
        method.getValue());
  }

  private int variables() {
    return (int) VARIABLE.matcher(template).results().count();
  }

  boolean answersTo(String asked, String address) {
    return method.equals(asked) && path.matcher(address).matches();
  }

  Map<String, String> pathValues(String address) {
    Matcher values = path.matcher(address);
    var named = new HashMap<String, String>();
    if (values.matches()) {
      Matcher names = VARIABLE.matcher(template);
      for (int i = 1; names.find(); i++) {
        named.put(names.group(1), values.group(i));
      }
    }
    return named;
  }

  /// The names of its parameters in the path or the query, and where their schemas stand.
  Map<String, String> parameters(String where) {
    var found = new HashMap<String, String>();
    JsonNode all = description.path("parameters");
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).path("in").asString("").equals(where)) {
        String schema = pointer + "/parameters/" + i + "/schema";
        found.put(all.get(i).path("name").asString(""), schema);
      }
    }
    return found;
  }

  Set<String> requiredQuery() {
    var names = new HashSet<String>();
    description.path("parameters").forEach(parameter -> {
      boolean query = parameter.path("in").asString("").equals("query");
      if (query && parameter.path("required").asBoolean(false)) {
        names.add(parameter.path("name").asString(""));
      }
    });
    return names;
  }

  /// Where the schema of the request's body stands; none when it takes no JSON.
  Optional<String> requestSchema() {
    return schemaUnder(description.path("requestBody"), pointer + "/requestBody");
  }

  boolean hasAnswer(int status) {
    return description.path("responses").has(Integer.toString(status));
  }

  Optional<String> answerSchema(int status) {
    JsonNode answer = description.path("responses").path(Integer.toString(status));
    if (answer.path("$ref").isString()) {
      String target = answer.path("$ref").asString("").substring(1);
      return Optional.of(target + "/content/application~1json/schema");
    }
    return schemaUnder(answer, pointer + "/responses/" + status);
  }

  private static Optional<String> schemaUnder(JsonNode holder, String at) {
    boolean json = holder.path("content").path("application/json").has("schema");
    return json ? Optional.of(at + "/content/application~1json/schema") : Optional.empty();
  }
}
