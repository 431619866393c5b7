package com.nexora.chat.modeltwin;

import java.util.List;
import java.util.Optional;

/// What a model was asked, whatever the protocol.
///
/// @param key the API key the request carried; empty without one
/// @param roles of the messages in their order, the system prompt first as `system`
/// @param schema the JSON schema of the answer that was asked for, as JSON; empty without one
/// @param temperature empty when the request names none
/// @param mostTokens empty when the request sets no bound
/// @param marked whether the request marks its system prompt for the provider's cache
public record Asked(
    Protocol protocol,
    String key,
    String model,
    List<String> roles,
    String system,
    String user,
    String schema,
    Optional<Double> temperature,
    Optional<Integer> mostTokens,
    boolean marked) {

  public Asked {
    roles = List.copyOf(roles);
  }

  /// All of it, in the order in which a model reads it.
  public String prompt() {
    return system + "\n" + user;
  }
}
