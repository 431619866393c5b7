package com.nexora.chat.llm.provider.gemini;

import com.nexora.chat.domain.answering.Consulted.Tokens;
import com.nexora.chat.llm.provider.Dialect;
import com.nexora.chat.llm.provider.Endpoint;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiTokenUsage;
import dev.langchain4j.model.output.TokenUsage;
import org.jspecify.annotations.Nullable;

/// `generateContent` of the developer API, with a response schema.
public record Gemini() implements Dialect {

  @Override
  public ChatModel open(Endpoint endpoint, HttpClientBuilder http) {
    var builder = GoogleAiGeminiChatModel.builder()
        .httpClientBuilder(http)
        .baseUrl(endpoint.baseUrl().toString())
        .apiKey(endpoint.key())
        .modelName(endpoint.model())
        .maxOutputTokens(endpoint.mostTokens())
        .logRequestsAndResponses(false);
    endpoint.temperature().ifPresent(builder::temperature);
    return builder
        .maxRetries(0)
        .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
        .build();
  }

  /// Thinking is charged as output, and counted beside it.
  @Override
  public Tokens tokens(TokenUsage usage) {
    Tokens plain = Dialect.super.tokens(usage);
    return usage instanceof GoogleAiGeminiTokenUsage own
        ? new Tokens(
            plain.in(),
            plain.out() + orNone(own.thoughtsTokenCount()),
            orNone(own.cachedContentTokenCount()),
            false)
        : plain;
  }

  private static long orNone(@Nullable Integer figure) {
    return figure == null ? 0 : figure;
  }
}
