package com.nexora.chat.twin.rest;

import com.nexora.chat.twin.conversation.Refusal;
import com.nexora.chat.twin.wire.Form;
import com.nexora.chat.twin.wire.Json;
import io.helidon.webserver.http.ServerRequest;
import org.jspecify.annotations.Nullable;

/// One request as an endpoint sees it.
final class Call {

  private final ServerRequest request;
  private final byte[] content;

  Call(ServerRequest request, byte[] content) {
    this.request = request;
    this.content = content;
  }

  String path(String name) {
    return request.path().pathParameters().get(name);
  }

  @Nullable
  String query(String name) {
    return request.query().first(name).orElse(null);
  }

  int number(String name, int otherwise) {
    String value = query(name);
    return value == null ? otherwise : parse(name, value);
  }

  private static int parse(String name, String value) {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw Refusal.invalid(name, name + " must be an integer");
    }
  }

  Form form() {
    return "plaintext".equals(query("display_as")) ? Form.PLAIN : Form.HTML;
  }

  <T> T body(Class<T> type) {
    try {
      return Json.read(content, type);
    } catch (IllegalArgumentException e) {
      throw new Refusal(400, "bad_request", "Invalid JSON in request body");
    }
  }
}
