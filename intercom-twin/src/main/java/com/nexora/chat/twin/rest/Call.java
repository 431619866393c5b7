package com.nexora.chat.twin.rest;

import com.nexora.chat.twin.app.Grant;
import com.nexora.chat.twin.conversation.Refusal;
import com.nexora.chat.twin.wire.Form;
import com.nexora.chat.twin.wire.Json;
import io.helidon.common.parameters.Parameters;
import io.helidon.common.uri.UriQuery;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One request as an endpoint sees it. Holds all it needs, since a fault may have it carried out
/// long after its connection is gone.
final class Call {

  private static final HeaderName VERSION = HeaderNames.create("Intercom-Version");

  private final Parameters inPath;
  private final UriQuery query;
  private final Head head;
  private final byte[] content;
  private final @Nullable Grant caller;

  /// What stands above the body.
  record Head(String method, String path, String authorization, String version) {}

  Call(ServerRequest request) {
    this.inPath = request.path().pathParameters();
    this.query = request.query();
    this.head = new Head(
        request.prologue().method().text(),
        request.path().rawPath(),
        request.headers().first(HeaderNames.AUTHORIZATION).orElse(""),
        request.headers().first(VERSION).orElse(""));
    this.content = request.content().hasEntity() ? request.content().as(byte[].class) : new byte[0];
    this.caller = null;
  }

  private Call(Call call, Grant caller) {
    this.inPath = call.inPath;
    this.query = call.query;
    this.head = call.head;
    this.content = call.content;
    this.caller = caller;
  }

  /// The same call once its token has been looked at.
  Call by(Grant grant) {
    return new Call(this, grant);
  }

  Grant caller() {
    return Objects.requireNonNull(caller, "an endpoint is asked only after the token");
  }

  String packageCode() {
    return caller().app().packageCode();
  }

  /// The one that is asked for, else the app's (documentation, "Update your API version").
  String version() {
    return head.version().isEmpty() ? caller().app().version() : head.version();
  }

  String token() {
    return head.authorization().replaceFirst("^Bearer ", "");
  }

  Head head() {
    return head;
  }

  byte[] content() {
    return content;
  }

  String pathWithQuery() {
    return query.rawValue().isEmpty() ? head.path() : head.path() + "?" + query.rawValue();
  }

  String path(String name) {
    return inPath.get(name);
  }

  @Nullable
  String query(String name) {
    return query.first(name).orElse(null);
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
