package com.nexora.chat.intercom.client;

import java.net.URI;

/// Where a workspace's REST API is, and what opens it.
///
/// @param token empty where a call needs none
public record Access(URI baseUrl, String token) {

  /// For the calls that come before there is a token.
  public static Access withoutToken(URI baseUrl) {
    return new Access(baseUrl, "");
  }

  /// Never the token.
  @Override
  public String toString() {
    return "Access[" + baseUrl + "]";
  }
}
