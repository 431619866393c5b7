package com.nexora.chat.modeltwin.wire;

import com.nexora.chat.modeltwin.Asked;
import com.nexora.chat.modeltwin.Behaviour.Ending;
import com.nexora.chat.modeltwin.Behaviour.Trouble;
import com.nexora.chat.modeltwin.Protocol;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// `POST /v1beta/models/{model}:generateContent`.
final class GeminiWire implements Wire {

  private static final Pattern PATH = Pattern.compile("/models/([^/:]+):generateContent");

  @Override
  public Asked read(String path, UnaryOperator<String> header, JsonObject body) {
    Matcher named = PATH.matcher(path);
    if (!named.matches()) {
      throw new BadRequest(Trouble.NO_SUCH_MODEL, path);
    }
    List<JsonObject> contents = Fields.objects(body, "contents");
    if (contents.isEmpty()) {
      throw BadRequest.because("contents is not specified");
    }
    String system = parts(Fields.object(body, "systemInstruction"));
    List<String> roles = new ArrayList<>();
    if (!system.isEmpty()) {
      roles.add("system");
    }
    roles.addAll(Fields.roles(contents));
    JsonObject config = Fields.object(body, "generationConfig");
    JsonValue schema = config.containsKey("responseSchema")
        ? config.get("responseSchema")
        : Fields.object(config, "responseJsonSchema");
    return new Asked(
        Protocol.GEMINI,
        Fields.needed(header.apply("x-goog-api-key")),
        named.group(1),
        roles,
        system,
        contents.stream().map(GeminiWire::parts).collect(Collectors.joining("\n")),
        schema.equals(JsonValue.EMPTY_JSON_OBJECT) ? "" : schema.toString(),
        Fields.number(config, "temperature"),
        Fields.whole(config, "maxOutputTokens"),
        false);
  }

  private static String parts(JsonObject content) {
    return Fields.objects(content, "parts").stream()
        .map(part -> part.getString("text", ""))
        .collect(Collectors.joining("\n"));
  }

  @Override
  public String answer(Asked asked, Answer said) {
    JsonObjectBuilder candidate = Json.createObjectBuilder();
    if (said.ending() == Ending.COMPLETE || said.ending() == Ending.LENGTH) {
      candidate.add(
          "content",
          Json.createObjectBuilder()
              .add(
                  "parts",
                  Json.createArrayBuilder()
                      .add(Json.createObjectBuilder().add("text", said.words())))
              .add("role", "model"));
    }
    candidate
        .add(
            "finishReason",
            switch (said.ending()) {
              case COMPLETE -> "STOP";
              case LENGTH -> "MAX_TOKENS";
              case FILTERED -> "SAFETY";
              case REFUSED -> "PROHIBITED_CONTENT";
            })
        .add("index", 0);
    JsonObjectBuilder answer = Json.createObjectBuilder()
        .add("candidates", Json.createArrayBuilder().add(candidate))
        .add("modelVersion", asked.model())
        .add("responseId", "twin");
    said.usage()
        .ifPresent(figures -> answer.add(
            "usageMetadata",
            Json.createObjectBuilder()
                .add("promptTokenCount", figures.in())
                .add("candidatesTokenCount", figures.out())
                .add("cachedContentTokenCount", figures.cached())
                .add("totalTokenCount", figures.in() + figures.out())));
    return answer.build().toString();
  }

  @Override
  public Reply trouble(Trouble trouble) {
    return switch (trouble) {
      // A key that is none is a bad request there.
      case BAD_KEY -> error(400, "INVALID_ARGUMENT", "API_KEY_INVALID");
      case FORBIDDEN -> error(403, "PERMISSION_DENIED", "SERVICE_DISABLED");
      case NO_SUCH_MODEL -> error(404, "NOT_FOUND", "MODEL_NOT_FOUND");
      case BAD_REQUEST -> error(400, "INVALID_ARGUMENT", "BAD");
      case RATE_LIMITED, QUOTA -> error(429, "RESOURCE_EXHAUSTED", "RATE_LIMIT_EXCEEDED");
      case OVERLOADED -> error(503, "UNAVAILABLE", "OVERLOADED");
      case BROKEN -> error(500, "INTERNAL", "INTERNAL");
    };
  }

  private static Reply error(int status, String name, String reason) {
    return new Reply(
        status,
        Json.createObjectBuilder()
            .add(
                "error",
                Json.createObjectBuilder()
                    .add("code", status)
                    .add("message", "Twin")
                    .add("status", name)
                    .add(
                        "details",
                        Json.createArrayBuilder()
                            .add(Json.createObjectBuilder().add("reason", reason))))
            .build()
            .toString());
  }
}
