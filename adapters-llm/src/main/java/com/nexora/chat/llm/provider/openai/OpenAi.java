package com.nexora.chat.llm.provider.openai;

import com.nexora.chat.domain.answering.Consulted.Tokens;
import com.nexora.chat.llm.provider.Dialect;
import com.nexora.chat.llm.provider.Endpoint;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiTokenUsage;
import dev.langchain4j.model.output.TokenUsage;

/// Chat completions with a strict JSON schema. Servers that do not know one ignore it, and the
/// prompt says the same in words.
///
/// @param newer whether the most tokens are called `max_completion_tokens`: OpenAI's own models
///     take no other name since they think, and most other servers know only `max_tokens`
public record OpenAi(boolean newer) implements Dialect {

  @Override
  public ChatModel open(Endpoint endpoint, HttpClientBuilder http) {
    var builder = OpenAiChatModel.builder()
        .httpClientBuilder(http)
        .baseUrl(endpoint.baseUrl().toString())
        .modelName(endpoint.model())
        .strictJsonSchema(true)
        .maxRetries(0)
        .logRequests(false)
        .logResponses(false);
    if (!endpoint.key().isEmpty()) {
      builder.apiKey(endpoint.key());
    }
    endpoint.temperature().ifPresent(builder::temperature);
    return newer
        ? builder.maxCompletionTokens(endpoint.mostTokens()).build()
        : builder.maxTokens(endpoint.mostTokens()).build();
  }

  @Override
  public Tokens tokens(TokenUsage usage) {
    Tokens plain = Dialect.super.tokens(usage);
    return usage instanceof OpenAiTokenUsage own
            && own.inputTokensDetails() != null
            && own.inputTokensDetails().cachedTokens() != null
        ? new Tokens(plain.in(), plain.out(), own.inputTokensDetails().cachedTokens(), false)
        : plain;
  }
}
