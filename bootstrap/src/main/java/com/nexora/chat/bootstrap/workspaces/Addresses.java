package com.nexora.chat.bootstrap.workspaces;

import java.net.URI;
import java.util.regex.Pattern;

/// Which addresses secrets may be sent to. They are told by what is allowed: whoever is named, no
/// user, no control character and no second way to write a number can hide in them. Where a name
/// leads to is looked at when it is dialled.
public final class Addresses {

  /// Begins with a letter in its last label, as no way to write an IP address does.
  private static final String NAME =
      "(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)*" + "[A-Za-z](?:[A-Za-z0-9-]*[A-Za-z0-9])?";

  private static final String NUMBER = "\\d{1,3}(?:\\.\\d{1,3}){3}";
  private static final String PORT = "(?::\\d{1,5})?";
  private static final String PATH = "(?:/[A-Za-z0-9._~!$&'()*+,;=:/-]*)?";
  private static final String HERE = "http://(?:127\\.0\\.0\\.1|localhost)" + PORT;

  private static final Pattern FIT = Pattern.compile(
      "(?:https://(?:" + NAME + "|" + NUMBER + ")" + PORT + "|" + HERE + ")" + PATH);

  private static final Pattern FIT_FOR_API =
      Pattern.compile("https://" + NAME + "(?::(?:443|8443))?|" + HERE);

  private static final Pattern FIT_IN_THE_CLEAR =
      Pattern.compile("http://(?:" + NAME + "|" + NUMBER + ")" + PORT + PATH);

  /// In characters; the patterns go as deep as an address is long.
  private static final int LONGEST = 2_000;

  private Addresses() {}

  /// As [#fit], for a REST host: by its name, at a port of HTTPS, and without a path, because the
  /// API's own paths follow.
  public static boolean fitForApi(String address) {
    return address.length() <= LONGEST && FIT_FOR_API.matcher(address).matches();
  }

  /// As [#fit], for a provider of models, which may stand on the operator's own network; there it
  /// is also reached in the clear, but never with a key.
  public static boolean fitForModels(String address, boolean withKey) {
    return fit(address)
        || (!withKey
            && address.length() <= LONGEST
            && FIT_IN_THE_CLEAR.matcher(address).matches());
  }

  /// Whether a host is written as an address and no name has to be looked up.
  static boolean isNumber(URI address) {
    return address.getHost().matches(NUMBER);
  }

  /// Over TLS, or on this machine.
  public static boolean fit(String address) {
    return address.length() <= LONGEST && FIT.matcher(address).matches();
  }
}
