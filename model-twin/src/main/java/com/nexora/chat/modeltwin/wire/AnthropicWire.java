package com.nexora.chat.modeltwin.wire;

import com.nexora.chat.modeltwin.Asked;
import com.nexora.chat.modeltwin.Behaviour.Ending;
import com.nexora.chat.modeltwin.Behaviour.Trouble;
import com.nexora.chat.modeltwin.Protocol;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// `POST /v1/messages`.
final class AnthropicWire implements Wire {

  @Override
  public Asked read(String path, UnaryOperator<String> header, JsonObject body) {
    if (!path.equals("/messages")) {
      throw new BadRequest(Trouble.NO_SUCH_MODEL, path);
    }
    String key = Fields.needed(header.apply("x-api-key"));
    if (header.apply("anthropic-version").isEmpty()) {
      throw BadRequest.because("anthropic-version: header is required");
    }
    if (Fields.whole(body, "max_tokens").isEmpty()) {
      throw BadRequest.because("max_tokens: Field required");
    }
    List<JsonObject> messages = Fields.objects(body, "messages");
    JsonValue system = body.getOrDefault("system", JsonValue.NULL);
    List<String> roles = new ArrayList<>();
    if (!system.equals(JsonValue.NULL)) {
      roles.add("system");
    }
    roles.addAll(Fields.roles(messages));
    JsonObject schema =
        Fields.object(Fields.object(Fields.object(body, "output_config"), "format"), "schema");
    return new Asked(
        Protocol.ANTHROPIC,
        key,
        Fields.text(body, "model"),
        roles,
        Fields.content(system),
        Fields.of(messages, false),
        schema.isEmpty() ? "" : schema.toString(),
        Fields.number(body, "temperature"),
        Fields.whole(body, "max_tokens"),
        Fields.objects(body, "system").stream()
            .anyMatch(part -> part.containsKey("cache_control")));
  }

  @Override
  public String answer(Asked asked, Answer said) {
    JsonArrayBuilder content = Json.createArrayBuilder();
    if (said.ending() != Ending.REFUSED && said.ending() != Ending.FILTERED) {
      content.add(Json.createObjectBuilder().add("type", "text").add("text", said.words()));
    }
    JsonObjectBuilder answer = Json.createObjectBuilder()
        .add("id", "msg_twin")
        .add("type", "message")
        .add("role", "assistant")
        .add("model", asked.model())
        .add("content", content)
        .add(
            "stop_reason",
            switch (said.ending()) {
              case COMPLETE -> "end_turn";
              case LENGTH -> "max_tokens";
              case FILTERED, REFUSED -> "refusal";
            })
        .addNull("stop_sequence");
    // What was cached is not among the input tokens here.
    said.usage()
        .ifPresent(figures -> answer.add(
            "usage",
            Json.createObjectBuilder()
                .add("input_tokens", figures.in() - figures.cached())
                .add("cache_creation_input_tokens", 0)
                .add("cache_read_input_tokens", figures.cached())
                .add("output_tokens", figures.out())));
    return answer.build().toString();
  }

  @Override
  public Reply trouble(Trouble trouble) {
    return switch (trouble) {
      case BAD_KEY -> error(401, "authentication_error");
      case FORBIDDEN -> error(403, "permission_error");
      case NO_SUCH_MODEL -> error(404, "not_found_error");
      case BAD_REQUEST -> error(400, "invalid_request_error");
      case RATE_LIMITED -> error(429, "rate_limit_error");
      case QUOTA -> error(402, "billing_error");
      case OVERLOADED -> error(529, "overloaded_error");
      case BROKEN -> error(500, "api_error");
    };
  }

  private static Reply error(int status, String type) {
    return new Reply(
        status,
        Json.createObjectBuilder()
            .add("type", "error")
            .add("error", Json.createObjectBuilder().add("type", type).add("message", "Twin"))
            .add("request_id", "req_twin")
            .build()
            .toString());
  }
}
