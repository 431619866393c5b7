package com.nexora.chat.bootstrap.workspaces;

import java.net.URI;
import java.util.regex.Pattern;

/// Which addresses secrets may be sent to.
public final class Addresses {

  private static final Pattern ENCRYPTED = Pattern.compile("https://[^\\s/?#@]+[^\\s?#@]*");
  private static final Pattern THIS_MACHINE =
      Pattern.compile("http://(127\\.0\\.0\\.1|localhost)(:\\d+)?(/[^\\s?#@]*)?");

  private Addresses() {}

  /// As [#fit], for a REST host: without a path, because the API's own paths follow.
  public static boolean fitForApi(String address) {
    return fit(address) && URI.create(address).getPath().isEmpty();
  }

  /// Over TLS, or on this machine.
  public static boolean fit(String address) {
    return ENCRYPTED.matcher(address).matches() || THIS_MACHINE.matcher(address).matches();
  }
}
