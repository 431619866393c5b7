package com.nexora.chat.llm.decision;

import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import java.util.List;

/// The shape of a decision, for providers that can be held to one. Closed, and with every field
/// required: that is what OpenAI asks of a schema it is to keep strictly.
public final class DecisionFormat {

  static final List<String> DECISIONS =
      List.of("answer", "ask", "hand_off", "close", "stay_silent");

  static final String NOT_IN_PASSAGES = "not_in_passages";

  static final List<String> WHYS =
      List.of(NOT_IN_PASSAGES, "customer_wishes_it", "their_own_affairs", "risk", "anger", "other");

  public static final ResponseFormat JSON = ResponseFormat.builder()
      .type(ResponseFormatType.JSON)
      .jsonSchema(JsonSchema.builder().name("decision").rootElement(decision()).build())
      .build();

  private DecisionFormat() {}

  private static JsonObjectSchema decision() {
    return JsonObjectSchema.builder()
        .addEnumProperty("decision", DECISIONS)
        .addStringProperty("text")
        .addProperty(
            "sources", JsonArraySchema.builder().items(new JsonStringSchema()).build())
        .addNumberProperty("confidence")
        .addStringProperty("intent")
        .addEnumProperty("why", WHYS)
        .required("decision", "text", "sources", "confidence", "intent", "why")
        .additionalProperties(false)
        .build();
  }
}
