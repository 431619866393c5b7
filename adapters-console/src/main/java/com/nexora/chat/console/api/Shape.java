package com.nexora.chat.console.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/// What an object has, in words of JSON Schema 2020-12: these properties, and no others.
final class Shape {

  private final JsonObjectBuilder properties = Json.createObjectBuilder();
  private final JsonArrayBuilder required = Json.createArrayBuilder();

  /// A property that is always there.
  Shape with(String name, JsonObject schema) {
    required.add(name);
    return maybe(name, schema);
  }

  /// A property that may be missing.
  Shape maybe(String name, JsonObject schema) {
    properties.add(name, schema);
    return this;
  }

  JsonObject json() {
    return Json.createObjectBuilder()
        .add("type", "object")
        .add("properties", properties)
        .add("required", required)
        .add("additionalProperties", false)
        .build();
  }

  static JsonObject text() {
    return of("string");
  }

  static JsonObject text(String description) {
    return Json.createObjectBuilder(text()).add("description", description).build();
  }

  static JsonObject text(int shortest, int longest, String description) {
    return Json.createObjectBuilder(text(description))
        .add("minLength", shortest)
        .add("maxLength", longest)
        .build();
  }

  static JsonObject word(List<String> words) {
    return Json.createObjectBuilder(text())
        .add("enum", Json.createArrayBuilder(words))
        .build();
  }

  /// RFC 3339.
  static JsonObject time() {
    return Json.createObjectBuilder(text()).add("format", "date-time").build();
  }

  static JsonObject day() {
    return Json.createObjectBuilder(text()).add("format", "date").build();
  }

  static JsonObject whole() {
    return of("integer");
  }

  static JsonObject whole(String description) {
    return Json.createObjectBuilder(whole()).add("description", description).build();
  }

  static JsonObject number() {
    return of("number");
  }

  static JsonObject flag() {
    return of("boolean");
  }

  static JsonObject list(JsonObject items) {
    return Json.createObjectBuilder(of("array")).add("items", items).build();
  }

  /// An object whose properties have any name.
  static JsonObject map(JsonObject values) {
    return Json.createObjectBuilder(of("object"))
        .add("additionalProperties", values)
        .build();
  }

  private static JsonObject of(String type) {
    return Json.createObjectBuilder().add("type", type).build();
  }
}
