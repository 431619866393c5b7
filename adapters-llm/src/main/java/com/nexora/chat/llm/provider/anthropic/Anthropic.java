package com.nexora.chat.llm.provider.anthropic;

import com.nexora.chat.domain.answering.Consulted.Tokens;
import com.nexora.chat.llm.provider.Dialect;
import com.nexora.chat.llm.provider.Endpoint;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.anthropic.AnthropicTokenUsage;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.output.TokenUsage;
import org.jspecify.annotations.Nullable;

/// Messages with a JSON schema as their output format, and the system prompt marked for the cache.
public record Anthropic() implements Dialect {

  @Override
  public ChatModel open(Endpoint endpoint, HttpClientBuilder http) {
    var builder = AnthropicChatModel.builder()
        .httpClientBuilder(http)
        .baseUrl(endpoint.baseUrl().toString())
        .apiKey(endpoint.key())
        .modelName(endpoint.model())
        .maxTokens(endpoint.mostTokens())
        .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
        .cacheSystemMessages(true)
        .maxRetries(0)
        .logRequests(false)
        .logResponses(false);
    endpoint.temperature().ifPresent(builder::temperature);
    return builder.build();
  }

  /// What was read from the cache or written to it is not among the input tokens there.
  @Override
  public Tokens tokens(TokenUsage usage) {
    Tokens plain = Dialect.super.tokens(usage);
    if (!(usage instanceof AnthropicTokenUsage own)) {
      return plain;
    }
    long read = orNone(own.cacheReadInputTokens());
    long written = orNone(own.cacheCreationInputTokens());
    return new Tokens(plain.in() + read + written, plain.out(), read, false);
  }

  private static long orNone(@Nullable Integer figure) {
    return figure == null ? 0 : figure;
  }
}
