package com.nexora.chat.intercom.signed;

/// How a body is signed: an HMAC over its raw bytes with the app's client secret, in hexadecimal
/// digits.
public enum Scheme {
  /// Documentation, "Webhook Topics", "Signed notifications".
  WEBHOOK("X-Hub-Signature", "sha1=", "HmacSHA1", 40),
  /// Documentation, "Canvas Kit", "Signing notifications".
  CANVAS("X-Body-Signature", "", "HmacSHA256", 64);

  private final String header;
  private final String prefix;
  private final String algorithm;
  private final int digits;

  Scheme(String header, String prefix, String algorithm, int digits) {
    this.header = header;
    this.prefix = prefix;
    this.algorithm = algorithm;
    this.digits = digits;
  }

  String header() {
    return header;
  }

  String prefix() {
    return prefix;
  }

  String algorithm() {
    return algorithm;
  }

  int digits() {
    return digits;
  }
}
