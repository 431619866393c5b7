package com.nexora.chat.bootstrap.workspaces;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Secrets that stand in a text and that no section reads: behind a `#`, or under a key that is
/// misspelt or stands where it is not known. Whoever reads the text reads them all the same.
final class LooseSecrets {

  static final String INSTEAD =
      "must not hold a secret: put it into the environment and write its name here, as ${NAME}";

  /// A key, and behind it a word of eight signs or more with a digit among them: neither a name of
  /// a variable, nor of a stored key, nor a date, nor most of what somebody remarks.
  private static final Pattern WRITTEN = Pattern.compile("(?<![A-Za-z0-9_-])"
      + "(?<key>(?i:[a-z_-]*(?:api[-_ ]?key|access[-_ ]?token|client[-_ ]?secret|authorization)))"
      + "[\"']?\\s*[:=]\\s*(?i:(?:bearer|basic)\\s+)?[\"']?"
      + "(?!\\$\\{|stored:|\\d{4}-\\d\\d-\\d\\d)(?=[^\\s\"',}]*[0-9])[^\\s\"',}]{8,}");

  private LooseSecrets() {}

  /// Notes each in whose line none was noted before.
  static void note(String text, Mistakes mistakes) {
    Matcher found = WRITTEN.matcher(text);
    int line = 1;
    int counted = 0;
    while (found.find()) {
      for (; counted < found.start("key"); counted++) {
        line += text.charAt(counted) == '\n' ? 1 : 0;
      }
      if (!mistakes.secretIn(line)) {
        mistakes.secret(line, found.group("key") + " " + INSTEAD);
      }
    }
  }
}
