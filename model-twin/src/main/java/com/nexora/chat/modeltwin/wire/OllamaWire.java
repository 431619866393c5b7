package com.nexora.chat.modeltwin.wire;

import com.nexora.chat.modeltwin.Asked;
import com.nexora.chat.modeltwin.Behaviour.Ending;
import com.nexora.chat.modeltwin.Behaviour.Trouble;
import com.nexora.chat.modeltwin.Protocol;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.function.UnaryOperator;

/// `POST /api/chat`. It takes no key, and it never refuses but in words.
final class OllamaWire implements Wire {

  @Override
  public Asked read(String path, UnaryOperator<String> header, JsonObject body) {
    if (!path.equals("/api/chat")) {
      throw new BadRequest(Trouble.NO_SUCH_MODEL, path);
    }
    if (body.getBoolean("stream", true)) {
      throw BadRequest.because("the twin does not stream");
    }
    List<JsonObject> messages = Fields.objects(body, "messages");
    JsonObject options = Fields.object(body, "options");
    JsonObject schema = Fields.object(body, "format");
    String authorization = header.apply("authorization");
    return new Asked(
        Protocol.OLLAMA,
        authorization.isEmpty() ? "" : Fields.bearer(authorization),
        Fields.text(body, "model"),
        Fields.roles(messages),
        Fields.of(messages, true),
        Fields.of(messages, false),
        schema.isEmpty() ? "" : schema.toString(),
        Fields.number(options, "temperature"),
        Fields.whole(options, "num_predict"),
        false);
  }

  @Override
  public String answer(Asked asked, Answer said) {
    JsonObjectBuilder answer = Json.createObjectBuilder()
        .add("model", asked.model())
        .add("created_at", "2026-11-22T00:00:00.000000Z")
        .add(
            "message",
            Json.createObjectBuilder().add("role", "assistant").add("content", said.words()))
        .add("done", true)
        .add("done_reason", said.ending() == Ending.LENGTH ? "length" : "stop")
        .add("total_duration", 1_000_000)
        .add("load_duration", 1_000);
    said.usage()
        .ifPresent(figures ->
            answer.add("prompt_eval_count", figures.in()).add("eval_count", figures.out()));
    return answer.build().toString();
  }

  @Override
  public Reply trouble(Trouble trouble) {
    return switch (trouble) {
      case BAD_KEY -> error(401, "unauthorized");
      case FORBIDDEN -> error(403, "forbidden");
      case NO_SUCH_MODEL -> error(404, "model not found, try pulling it first");
      case BAD_REQUEST -> error(400, "invalid format");
      case RATE_LIMITED, QUOTA -> error(429, "too many requests");
      case OVERLOADED -> error(503, "server busy, please try again");
      case BROKEN -> error(500, "llama runner process has terminated");
    };
  }

  private static Reply error(int status, String message) {
    return new Reply(
        status, Json.createObjectBuilder().add("error", message).build().toString());
  }
}
