package com.nexora.chat.modeltwin;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A request as it arrived.
///
/// @param headers their names in lower case
/// @param asked empty when the request was none that a provider would read
public record Call(
    String method,
    String path,
    Map<String, List<String>> headers,
    String body,
    Optional<Asked> asked) {

  public Call {
    headers = Map.copyOf(headers);
  }

  public String header(String name) {
    return headers.getOrDefault(name, List.of("")).getFirst();
  }
}
