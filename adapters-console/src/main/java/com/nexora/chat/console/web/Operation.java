package com.nexora.chat.console.web;

import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Optional;

/// What a program has to know of a route, as its description says it (OpenAPI 3.1, "Operation
/// Object"). A route that has none is a page's.
///
/// @param id a name for code that is made from the description
/// @param summary what it does, in a sentence
/// @param query what may stand in the address, each with what it means
/// @param body what is sent along; empty when nothing is
/// @param answer what a success brings (JSON Schema 2020-12)
public record Operation(
    String id,
    String summary,
    Map<String, String> query,
    Optional<JsonObject> body,
    JsonObject answer) {

  public Operation {
    query = Map.copyOf(query);
  }
}
