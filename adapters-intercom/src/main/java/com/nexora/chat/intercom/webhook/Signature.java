package com.nexora.chat.intercom.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// `X-Hub-Signature`: HMAC-SHA1 over the raw body with the app's client secret (documentation,
/// "Webhook Topics", "Signed notifications").
final class Signature {

  private static final String PREFIX = "sha1=";
  private static final int HEX_DIGITS = 40;
  private static final String ALGORITHM = "HmacSHA1";

  private Signature() {}

  /// Whose signature it is.
  enum By {
    CURRENT,
    PREVIOUS,
    NOBODY
  }

  /// Does the same work whatever is wrong, and tells only whether anything is.
  ///
  /// @param given the values of the header, which must be exactly one
  static By of(List<String> given, Secrets secrets, byte[] body) {
    boolean wellFormed = given.size() == 1 && isDigest(given.getFirst());
    String hex = wellFormed ? given.getFirst().substring(PREFIX.length()) : "0".repeat(HEX_DIGITS);
    byte[] digest = HexFormat.of().parseHex(hex);
    boolean current = MessageDigest.isEqual(digest, digest(secrets.current(), body));
    boolean previous = secrets
        .previous()
        .map(secret -> MessageDigest.isEqual(digest, digest(secret, body)))
        .orElse(false);
    if (!wellFormed) {
      return By.NOBODY;
    }
    return current ? By.CURRENT : previous ? By.PREVIOUS : By.NOBODY;
  }

  private static boolean isDigest(String value) {
    return value.startsWith(PREFIX)
        && value.length() == PREFIX.length() + HEX_DIGITS
        && value.chars().skip(PREFIX.length()).allMatch(HexFormat::isHexDigit);
  }

  private static byte[] digest(String secret, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      return mac.doFinal(body);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }
}
