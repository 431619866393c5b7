package com.nexora.chat.console.api;

import com.nexora.chat.console.web.Need;
import com.nexora.chat.console.web.Operation;
import com.nexora.chat.console.web.Reply;
import com.nexora.chat.console.web.Request;
import com.nexora.chat.console.web.Route;
import io.helidon.http.Method;
import io.helidon.http.Status;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// How routes for programs are written.
final class Api {

  static final String BASE = "/api/v1/workspaces/{workspace}";

  private Api() {}

  static Route get(String path, Need need, Operation operation, Function<Request, Reply> handler) {
    return Route.api(Method.GET, BASE + path, need, operation, handler);
  }

  static Route post(String path, Need need, Operation operation, Function<Request, Reply> handler) {
    return Route.api(Method.POST, BASE + path, need, operation, handler);
  }

  static Operation look(String id, String summary, Shape answer) {
    return look(id, summary, Map.of(), answer);
  }

  static Operation look(String id, String summary, Map<String, String> query, Shape answer) {
    return new Operation(id, summary, query, Optional.empty(), answer.json());
  }

  static Operation act(String id, String summary, Shape body, Shape answer) {
    return new Operation(id, summary, Map.of(), Optional.of(body.json()), answer.json());
  }

  static Reply answer(JsonObjectBuilder json) {
    return new Reply.Answer(json.build());
  }

  static Reply wrong(String title, String detail) {
    return Reply.problem(Status.BAD_REQUEST_400, title, detail);
  }

  /// How long lists go on.
  static JsonObject cursor() {
    return Shape.text("Where the list goes on: send it as `after`. Missing at its end.");
  }
}
