package com.nexora.chat.intercom.webhook;

import java.time.Duration;

/// How long a client may take to send a request.
///
/// @param idle until the first byte, and on a kept connection between two requests
/// @param request from the first byte of a request to the last
public record Patience(Duration idle, Duration request) {

  /// Ten seconds in the worst case. Intercom itself gives up after five (documentation, "Webhook
  /// Topics").
  public static final Patience USUAL = new Patience(Duration.ofSeconds(5), Duration.ofSeconds(5));
}
