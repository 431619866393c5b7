package com.nexora.chat.intercom.oauth;

import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.intercom.PublicApp;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Intercom's page on which somebody lets the app in (documentation, "Setting up OAuth").
public final class Consent {

  private Consent() {}

  /// @param state what they bring back
  /// @param back the path of this service that Intercom leads them to
  public static URI address(PublicApp app, Secret state, String back) {
    return URI.create(app.authorize() + "?client_id=" + encoded(app.clientId()) + "&state="
        + encoded(state.value()) + "&redirect_uri=" + encoded(app.home() + back));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
