package com.nexora.chat.modeltwin.wire;

import com.nexora.chat.modeltwin.Asked;
import com.nexora.chat.modeltwin.Behaviour.Ending;
import com.nexora.chat.modeltwin.Behaviour.Trouble;
import com.nexora.chat.modeltwin.Protocol;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.function.UnaryOperator;

/// `POST /v1/chat/completions` of Mistral: asked as OpenAI is, with other errors, and without
/// refusals.
final class MistralWire implements Wire {

  @Override
  public Asked read(String path, UnaryOperator<String> header, JsonObject body) {
    return OpenAiWire.read(Protocol.MISTRAL, path, header, body);
  }

  @Override
  public String answer(Asked asked, Answer said) {
    JsonObjectBuilder answer = Json.createObjectBuilder()
        .add("id", "cmpl-twin")
        .add("object", "chat.completion")
        .add("created", 1_700_000_000)
        .add("model", asked.model())
        .add(
            "choices",
            Json.createArrayBuilder()
                .add(Json.createObjectBuilder()
                    .add("index", 0)
                    .add(
                        "message",
                        Json.createObjectBuilder()
                            .add("role", "assistant")
                            .add("content", said.words())
                            .addNull("tool_calls"))
                    .add("finish_reason", said.ending() == Ending.LENGTH ? "length" : "stop")));
    said.usage()
        .ifPresent(figures -> answer.add(
            "usage",
            Json.createObjectBuilder()
                .add("prompt_tokens", figures.in())
                .add("completion_tokens", figures.out())
                .add("total_tokens", figures.in() + figures.out())));
    return answer.build().toString();
  }

  @Override
  public Reply trouble(Trouble trouble) {
    return switch (trouble) {
      case BAD_KEY -> error(401, "Unauthorized");
      case FORBIDDEN -> error(403, "Forbidden");
      case NO_SUCH_MODEL -> error(400, "Invalid model");
      case BAD_REQUEST -> error(422, "Unprocessable");
      case RATE_LIMITED -> error(429, "Requests rate limit exceeded");
      case QUOTA -> error(402, "Payment required");
      case OVERLOADED -> error(503, "Service unavailable");
      case BROKEN -> error(500, "Internal server error");
    };
  }

  private static Reply error(int status, String message) {
    return new Reply(
        status,
        Json.createObjectBuilder()
            .add("object", "error")
            .add("message", message)
            .add("type", "twin")
            .addNull("code")
            .build()
            .toString());
  }
}
