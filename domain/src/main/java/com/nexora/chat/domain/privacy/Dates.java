package com.nexora.chat.domain.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates in digits, which no number may reach into.
final class Dates {

  private static final String YEAR = "(?:19|20)[0-9]{2}";
  private static final String MONTH = "(?:0?[1-9]|1[0-2])";
  private static final String DAY = "(?:0?[1-9]|[12][0-9]|3[01])";

  private static final Pattern DATE = Pattern.compile("(?<![0-9]|[0-9][./\\-])(?:"
      + YEAR + "([./\\-])" + MONTH + "\\1" + DAY
      + "|" + DAY + "([./\\-])" + DAY + "\\2(?:" + YEAR + "|[0-9]{2})"
      + "|(?<![0-9] )" + YEAR + "(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])"
      + ")(?![0-9]|[./\\-][0-9])");

  private Dates() {}

  /// The same text, as long as before, with other signs in place of dates.
  static CharSequence without(CharSequence view) {
    var rest = new StringBuilder(view);
    Matcher date = DATE.matcher(view);
    while (date.find()) {
      for (int i = date.start(); i < date.end(); i++) {
        rest.setCharAt(i, '*');
      }
    }
    return rest;
  }
}
