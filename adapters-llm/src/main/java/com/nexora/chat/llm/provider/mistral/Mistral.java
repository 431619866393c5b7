package com.nexora.chat.llm.provider.mistral;

import com.nexora.chat.llm.provider.Dialect;
import com.nexora.chat.llm.provider.Endpoint;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.mistralai.MistralAiChatModel;

/// Chat completions with a strict JSON schema.
public record Mistral() implements Dialect {

  @Override
  public ChatModel open(Endpoint endpoint, HttpClientBuilder http) {
    var builder = MistralAiChatModel.builder()
        .httpClientBuilder(http)
        .baseUrl(endpoint.baseUrl().toString())
        .apiKey(endpoint.key())
        .modelName(endpoint.model())
        .maxTokens(endpoint.mostTokens())
        .strictJsonSchema(true)
        .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
        .maxRetries(0)
        .logRequests(false)
        .logResponses(false);
    endpoint.temperature().ifPresent(builder::temperature);
    return builder.build();
  }
}
