package com.nexora.chat.intercom.signed;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Whether a body was signed by the one it claims to come from.
public final class Signature {

  private Signature() {}

  /// Whose signature it is.
  public enum By {
    CURRENT,
    PREVIOUS,
    NOBODY
  }

  /// Does the same work whatever is wrong, and tells only whether anything is.
  ///
  /// @param given the values of the header, which must be exactly one
  public static By of(Scheme scheme, List<String> given, Secrets secrets, byte[] body) {
    boolean wellFormed = given.size() == 1 && isDigest(scheme, given.getFirst());
    String hex = wellFormed
        ? given.getFirst().substring(scheme.prefix().length())
        : "0".repeat(scheme.digits());
    byte[] digest = HexFormat.of().parseHex(hex);
    boolean current = MessageDigest.isEqual(digest, digest(scheme, secrets.current(), body));
    boolean previous = secrets
        .previous()
        .map(secret -> MessageDigest.isEqual(digest, digest(scheme, secret, body)))
        .orElse(false);
    if (!wellFormed) {
      return By.NOBODY;
    }
    return current ? By.CURRENT : previous ? By.PREVIOUS : By.NOBODY;
  }

  private static boolean isDigest(Scheme scheme, String value) {
    return value.startsWith(scheme.prefix())
        && value.length() == scheme.prefix().length() + scheme.digits()
        && value.chars().skip(scheme.prefix().length()).allMatch(HexFormat::isHexDigit);
  }

  private static byte[] digest(Scheme scheme, String secret, byte[] body) {
    try {
      Mac mac = Mac.getInstance(scheme.algorithm());
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), scheme.algorithm()));
      return mac.doFinal(body);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + scheme.algorithm(), e);
    }
  }
}
