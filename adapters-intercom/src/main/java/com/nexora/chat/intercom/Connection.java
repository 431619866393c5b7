package com.nexora.chat.intercom;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/// What connects one workspace: the private app's token and secret, and the REST host of the
/// workspace's region.
///
/// @param token the app's access token
/// @param clientSecret what the app signs webhooks with
/// @param previousSecret what it signed with before the secret was changed, while webhooks
///     signed so may still arrive
/// @param baseUrl such as `https://api.eu.intercom.io` (documentation, "About our REST API")
public record Connection(
    String token, String clientSecret, Optional<String> previousSecret, URI baseUrl) {

  /// What a header can carry: with a line break in it, a token could add headers of its own.
  private static final Pattern PRINTABLE = Pattern.compile("[\\x21-\\x7e]+");

  public Connection {
    if (!PRINTABLE.matcher(token).matches()) {
      throw new IllegalArgumentException("an access token is printable ASCII without spaces");
    }
    if (clientSecret.isBlank() || previousSecret.filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException("a client secret is never blank");
    }
    String scheme = baseUrl.getScheme();
    if (!("https".equals(scheme) || "http".equals(scheme))
        || baseUrl.getHost() == null
        || !(baseUrl.getPath().isEmpty() || baseUrl.getPath().equals("/"))
        || baseUrl.getRawQuery() != null
        || baseUrl.getRawUserInfo() != null) {
      throw new IllegalArgumentException("a base URL is a scheme, a host and perhaps a port");
    }
    baseUrl = URI.create(scheme + "://" + baseUrl.getAuthority());
  }

  /// Whose secret was not changed lately.
  public Connection(String token, String clientSecret, URI baseUrl) {
    this(token, clientSecret, Optional.empty(), baseUrl);
  }

  /// Never the token or the secret.
  @Override
  public String toString() {
    return "Connection[" + baseUrl + "]";
  }
}
