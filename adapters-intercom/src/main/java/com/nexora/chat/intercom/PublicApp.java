package com.nexora.chat.intercom;

import com.nexora.chat.domain.tenancy.Secret;
import java.net.URI;
import java.util.Optional;

/// The app this service offers to every workspace (documentation, "Setting up OAuth").
///
/// @param clientId as the Developer Hub shows it
/// @param clientSecret signs the webhooks of every workspace that let the app in
/// @param previousSecret the secret before its last change, for as long as it is still let in
/// @param authorize where an admin lets it in, `https://app.intercom.com/oauth`
/// @param api the REST host that trades codes for tokens
/// @param home where this service is reached from outside; the redirect URL is
///     `{home}/intercom/callback`
public record PublicApp(
    String clientId,
    Secret clientSecret,
    Optional<Secret> previousSecret,
    URI authorize,
    URI api,
    URI home) {}
