package com.nexora.chat.llm.provider.ollama;

import com.nexora.chat.llm.provider.Dialect;
import com.nexora.chat.llm.provider.Endpoint;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import java.util.Map;

/// `/api/chat` with a JSON schema as its format. A key is for whoever has put a proxy before it.
public record Ollama() implements Dialect {

  /// Its own default is smaller than a prompt, and what does not fit is cut without a word.
  private static final int CONTEXT = 8_192;

  @Override
  public ChatModel open(Endpoint endpoint, HttpClientBuilder http) {
    var builder = OllamaChatModel.builder()
        .httpClientBuilder(http)
        .baseUrl(endpoint.baseUrl().toString())
        .modelName(endpoint.model())
        .numPredict(endpoint.mostTokens())
        .numCtx(CONTEXT)
        .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
        .maxRetries(0)
        .logRequests(false)
        .logResponses(false);
    if (!endpoint.key().isEmpty()) {
      builder.customHeaders(Map.of("Authorization", "Bearer " + endpoint.key()));
    }
    endpoint.temperature().ifPresent(builder::temperature);
    return builder.build();
  }
}
