package com.nexora.chat.twin.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// `X-Hub-Signature`: HMAC-SHA1 over the raw body, keyed with the app's client secret (Intercom
/// documentation, "Webhook Topics", signed notifications).
final class Signature {

  private static final String ALGORITHM = "HmacSHA1";

  private final SecretKeySpec key;

  Signature(String clientSecret) {
    this.key = new SecretKeySpec(clientSecret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  String of(byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return "sha1=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    }
  }
}
