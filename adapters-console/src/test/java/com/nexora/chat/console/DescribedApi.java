package com.nexora.chat.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// A program that has read the description, and holds every request and every answer against it.
final class DescribedApi {

  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private final JsonObject description;
  private final Set<String> succeeded = new TreeSet<>();

  DescribedApi(Browsing anybody) {
    HttpResponse<String> response = anybody.asks("GET", "/api/openapi.json", "");
    assertEquals(200, response.statusCode());
    description = json(response.body());
  }

  static JsonObject json(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  JsonObject description() {
    return description;
  }

  /// Those that were asked for and answered as they should.
  Set<String> succeeded() {
    return Set.copyOf(succeeded);
  }

  JsonObject get(Browsing program, String path) {
    return asks(program, "GET", path, "", 200);
  }

  JsonObject post(Browsing program, String path, String body) {
    return asks(program, "POST", path, body, 200);
  }

  /// @return the answer, which has this status and is as it is described
  JsonObject asks(Browsing program, String method, String path, String body, int status) {
    JsonObject operation = operation(method, path);
    HttpResponse<String> response = program.asks(method, path, body);
    assertEquals(status, response.statusCode(), () -> path + " " + response.body());
    boolean fine = status == 200;
    if (fine && operation.containsKey("requestBody")) {
      assertEquals(
          List.of(),
          wrong(
              operation
                  .getValue("/requestBody/content/application~1json/schema")
                  .asJsonObject(),
              body),
          path);
    }
    String type = fine ? "application/json" : "application/problem+json";
    assertEquals(type, response.headers().firstValue("Content-Type").orElse(""), path);
    JsonObject schema = fine
        ? operation.getValue("/responses/200/content/application~1json/schema").asJsonObject()
        : description.getValue("/components/schemas/Problem").asJsonObject();
    assertEquals(List.of(), wrong(schema, response.body()), () -> path + " " + response.body());
    if (fine) {
      succeeded.add(operation.getString("operationId"));
    }
    return json(response.body());
  }

  private static List<String> wrong(JsonObject schema, String document) {
    return SCHEMAS.getSchema(schema.toString()).validate(document, InputFormat.JSON).stream()
        .map(Object::toString)
        .toList();
  }

  /// What the description says of it.
  private JsonObject operation(String method, String path) {
    String asked = path.split("\\?", 2)[0];
    return description.getJsonObject("paths").entrySet().stream()
        .filter(described -> asked.matches(described.getKey().replaceAll("\\{[a-z]+}", "[^/]+")))
        .map(Map.Entry::getValue)
        .map(JsonValue::asJsonObject)
        .filter(found -> found.containsKey(method.toLowerCase(Locale.ROOT)))
        .map(found -> found.getJsonObject(method.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new AssertionError(method + " " + asked + " is not described"));
  }
}
