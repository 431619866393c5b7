package com.nexora.chat.application.port;

import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.Secret;
import java.net.URI;
import java.util.Optional;

/// What opens one workspace's Intercom.
///
/// @param api the REST host of its region, such as `https://api.eu.intercom.io`
/// @param token the access token; it does not expire (documentation, "Setting up OAuth")
/// @param clientSecret what the workspace's own app signs webhooks with; empty when it uses the
///     public app, which has one secret for all
/// @param previousSecret the secret before its last change: webhooks signed with it may still come
///     for [Grants#PREVIOUS_LASTS]
/// @param admin the teammate who gave it
public record Grant(
    URI api,
    Secret token,
    Optional<Secret> clientSecret,
    Optional<Secret> previousSecret,
    TeammateId admin) {

  /// This grant, and what the one before it still lets in: its secret if that has changed, else its
  /// previous one.
  public Grant after(Grant before) {
    Optional<Secret> still = clientSecret.isEmpty()
        ? Optional.empty()
        : before
            .clientSecret()
            .filter(old -> !clientSecret.equals(Optional.of(old)))
            .or(before::previousSecret);
    return new Grant(api, token, clientSecret, previousSecret.or(() -> still), admin);
  }
}
