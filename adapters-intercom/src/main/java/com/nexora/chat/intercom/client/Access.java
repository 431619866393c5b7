package com.nexora.chat.intercom.client;

import java.net.URI;
import java.util.regex.Pattern;

/// Where a workspace's REST API is, and what opens it.
///
/// @param token empty where a call needs none
public record Access(URI baseUrl, String token) {

  /// Visible ASCII (RFC 6750, 2.1 allows less). A line's end would begin another request on a
  /// connection that other workspaces use, too.
  private static final Pattern TOKEN = Pattern.compile("[!-~]*");

  /// @throws IllegalArgumentException for what cannot be a token; it is not quoted
  public Access {
    if (!TOKEN.matcher(token).matches()) {
      throw new IllegalArgumentException(
          "an access token holds letters, digits and signs alone: copy it again");
    }
  }

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
