package com.nexora.chat.modeltwin.wire;

import com.nexora.chat.modeltwin.Asked;
import com.nexora.chat.modeltwin.Behaviour.Ending;
import com.nexora.chat.modeltwin.Behaviour.Trouble;
import com.nexora.chat.modeltwin.Protocol;
import com.nexora.chat.modeltwin.Usage;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.function.UnaryOperator;

/// `POST /v1/chat/completions`.
final class OpenAiWire implements Wire {

  @Override
  public Asked read(String path, UnaryOperator<String> header, JsonObject body) {
    return read(Protocol.OPENAI, path, header, body);
  }

  static Asked read(Protocol protocol, String path, UnaryOperator<String> header, JsonObject body) {
    if (!path.equals("/chat/completions")) {
      throw new BadRequest(Trouble.NO_SUCH_MODEL, path);
    }
    String key = Fields.bearer(header.apply("authorization"));
    List<JsonObject> messages = Fields.objects(body, "messages");
    if (messages.isEmpty()) {
      throw BadRequest.because("messages is missing");
    }
    JsonObject format = Fields.object(Fields.object(body, "response_format"), "json_schema");
    JsonObject schema = Fields.object(format, "schema");
    if (format.getBoolean("strict", false)) {
      Fields.strict(schema);
    }
    return new Asked(
        protocol,
        key,
        Fields.text(body, "model"),
        Fields.roles(messages),
        Fields.of(messages, true),
        Fields.of(messages, false),
        schema.isEmpty() ? "" : schema.toString(),
        Fields.number(body, "temperature"),
        Fields.whole(body, "max_completion_tokens").or(() -> Fields.whole(body, "max_tokens")),
        false);
  }

  @Override
  public String answer(Asked asked, Answer said) {
    JsonObjectBuilder message = Json.createObjectBuilder().add("role", "assistant");
    if (said.ending() == Ending.REFUSED) {
      message.addNull("content").add("refusal", said.words());
    } else {
      message.add("content", said.words()).addNull("refusal");
    }
    JsonObjectBuilder answer = Json.createObjectBuilder()
        .add("id", "chatcmpl-twin")
        .add("object", "chat.completion")
        .add("created", 1_700_000_000)
        .add("model", asked.model())
        .add(
            "choices",
            Json.createArrayBuilder()
                .add(Json.createObjectBuilder()
                    .add("index", 0)
                    .add("message", message)
                    .add("finish_reason", finish(said.ending()))));
    said.usage().ifPresent(figures -> answer.add("usage", usage(figures)));
    return answer.build().toString();
  }

  static String finish(Ending ending) {
    return switch (ending) {
      case COMPLETE, REFUSED -> "stop";
      case LENGTH -> "length";
      case FILTERED -> "content_filter";
    };
  }

  private static JsonObjectBuilder usage(Usage usage) {
    return Json.createObjectBuilder()
        .add("prompt_tokens", usage.in())
        .add("completion_tokens", usage.out())
        .add("total_tokens", usage.in() + usage.out())
        .add(
            "prompt_tokens_details",
            Json.createObjectBuilder().add("cached_tokens", usage.cached()).add("audio_tokens", 0));
  }

  @Override
  public Reply trouble(Trouble trouble) {
    return switch (trouble) {
      case BAD_KEY -> error(401, "invalid_request_error", "invalid_api_key");
      case FORBIDDEN -> error(403, "invalid_request_error", "model_not_allowed");
      case NO_SUCH_MODEL -> error(404, "invalid_request_error", "model_not_found");
      case BAD_REQUEST -> error(400, "invalid_request_error", "invalid_value");
      case RATE_LIMITED -> error(429, "requests", "rate_limit_exceeded");
      case QUOTA -> error(429, "insufficient_quota", "insufficient_quota");
      case OVERLOADED -> error(503, "server_error", "overloaded");
      case BROKEN -> error(500, "server_error", "server_error");
    };
  }

  private static Reply error(int status, String type, String code) {
    return new Reply(
        status,
        Json.createObjectBuilder()
            .add(
                "error",
                Json.createObjectBuilder()
                    .add("message", "Twin: " + code)
                    .add("type", type)
                    .addNull("param")
                    .add("code", code))
            .build()
            .toString());
  }
}
