package com.nexora.chat.intercom.client;

import java.net.URI;

/// Where a workspace's REST API is, and what opens it.
public record Access(URI baseUrl, String token) {

  /// Never the token.
  @Override
  public String toString() {
    return "Access[" + baseUrl + "]";
  }
}
