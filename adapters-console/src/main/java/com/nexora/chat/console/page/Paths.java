package com.nexora.chat.console.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Parts of addresses.
final class Paths {

  private Paths() {}

  /// One part of a path, whatever it is made of (RFC 3986, 3.3).
  static String segment(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /// A value in a query.
  static String query(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
