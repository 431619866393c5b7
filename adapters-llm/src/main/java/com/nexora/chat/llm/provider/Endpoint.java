package com.nexora.chat.llm.provider;

import java.net.URI;
import java.util.Optional;

/// One model of one provider, as it is reached.
///
/// @param provider its name in settings and records
/// @param key what the provider asks for; empty when it asks for none
/// @param temperature empty for the provider's own
/// @param mostTokens the most tokens of an answer
public record Endpoint(
    String provider,
    String model,
    URI baseUrl,
    String key,
    Optional<Double> temperature,
    int mostTokens) {

  /// As it stands in records: `openai gpt-5-mini`.
  public String label() {
    return provider + " " + model;
  }

  /// Without the key.
  @Override
  public String toString() {
    return label() + " at " + baseUrl.getHost();
  }
}
