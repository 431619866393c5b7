package com.nexora.chat.console.web;

import com.nexora.chat.domain.tenancy.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// The word that a form of this console knows and another site does not (OWASP, Cross-Site Request
/// Forgery Prevention Cheat Sheet, "Signed Double-Submit Cookie"). It follows from the session,
/// which scripts cannot read, and the session does not follow from it.
final class FormToken {

  private static final String PURPOSE = "form token of ";

  private FormToken() {}

  static String of(Secret session) {
    try {
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(MessageDigest.getInstance("SHA-256")
              .digest((PURPOSE + session.value()).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is not available", e);
    }
  }

  static boolean matches(Secret session, String brought) {
    return MessageDigest.isEqual(
        of(session).getBytes(StandardCharsets.UTF_8), brought.getBytes(StandardCharsets.UTF_8));
  }
}
