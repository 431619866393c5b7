package com.nexora.chat.domain.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Addresses of machines, which people are known by. Versions in four parts are told apart by the
/// word before them.
final class IpAddresses {

  private static final String OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
  private static final Pattern V4 = Pattern.compile("(?<![A-Za-z0-9_]|[0-9][.\\-])" + OCTET
      + "(?:\\." + OCTET + "){3}(?![A-Za-z0-9_]|[.\\-][0-9])");
  private static final Pattern V6 =
      Pattern.compile("(?<![A-Za-z0-9_:.])[0-9A-Fa-f:]{3,39}+(?![A-Za-z0-9_:])");
  private static final Pattern VERSION = Pattern.compile(
      "(?:version|release|build|firmware|driver|update|v)[ .:=-]{0,3}(?:to |is )?$",
      Pattern.CASE_INSENSITIVE);
  private static final int BEFORE = 16;

  private IpAddresses() {}

  static List<Finding> in(CharSequence view) {
    List<Finding> found = new ArrayList<>();
    Matcher v4 = V4.matcher(view);
    while (v4.find()) {
      CharSequence before = view.subSequence(Math.max(0, v4.start() - BEFORE), v4.start());
      if (!VERSION.matcher(before).find()) {
        found.add(new Finding(PersonalKind.IP_ADDRESS, v4.start(), v4.end()));
      }
    }
    Matcher v6 = V6.matcher(view);
    while (v6.find()) {
      if (isV6(v6.group())) {
        found.add(new Finding(PersonalKind.IP_ADDRESS, v6.start(), v6.end()));
      }
    }
    return found;
  }

  /// Eight groups, or fewer around one `::`.
  private static boolean isV6(String text) {
    int gap = text.indexOf("::");
    String[] groups = text.split(":", -1);
    boolean digit = text.chars().anyMatch(c -> c >= '0' && c <= '9');
    int longest = 0;
    int written = 0;
    for (String group : groups) {
      longest = Math.max(longest, group.length());
      written += group.isEmpty() ? 0 : 1;
    }
    boolean whole = gap < 0
        ? groups.length == 8 && written == 8
        : text.indexOf("::", gap + 1) < 0 && written >= 3 && written <= 7;
    return whole && digit && longest <= 4;
  }
}
