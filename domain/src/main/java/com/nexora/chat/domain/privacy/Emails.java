package com.nexora.chat.domain.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// E-mail addresses with an at sign, in any script that puts spaces between words.
final class Emails {

  private static final int LONGEST_LOCAL = 64;
  private static final int LONGEST_DOMAIN = 253;

  /// What ends like an address and names a file: `image@2x.png`.
  private static final Set<String> FILES =
      Set.of("png", "jpg", "jpeg", "gif", "svg", "webp", "pdf", "css", "js", "html", "json", "zip");

  private Emails() {}

  static List<Finding> in(CharSequence view) {
    List<Finding> found = new ArrayList<>();
    int taken = 0;
    for (int at = 1; at < view.length(); at++) {
      if (view.charAt(at) != '@') {
        continue;
      }
      int start = localStart(view, at, taken);
      int end = start < at ? domainEnd(view, at + 1) : -1;
      if (end > 0 && !isRepository(view, start, end)) {
        found.add(new Finding(PersonalKind.EMAIL, start, end));
        taken = end;
        at = end;
      }
    }
    return found;
  }

  private static int localStart(CharSequence view, int at, int taken) {
    if (Chars.at(view, at - 1) == '"') {
      return quotedStart(view, at, taken);
    }
    int lowest = Math.max(taken, at - LONGEST_LOCAL);
    int start = at;
    while (start > lowest && isLocal(view.charAt(start - 1))) {
      start--;
    }
    while (start < at && !Chars.isWordly(view.charAt(start)) && view.charAt(start) != '_') {
      start++;
    }
    return start;
  }

  /// `"any name"@example.com`
  private static int quotedStart(CharSequence view, int at, int taken) {
    int lowest = Math.max(taken, at - LONGEST_LOCAL);
    for (int start = at - 2; start >= lowest && view.charAt(start) != '\n'; start--) {
      if (view.charAt(start) == '"') {
        return start < at - 2 ? start : at;
      }
    }
    return at;
  }

  private static boolean isLocal(char c) {
    return Chars.isWordly(c)
        || "._%+-'!#$^~".indexOf(c) >= 0
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /// @return below 0 unless it has at least two labels and ends with one of letters
  private static int domainEnd(CharSequence view, int start) {
    int labelStart = start;
    int end = -1;
    int at = start;
    for (; at < view.length() && at - start < LONGEST_DOMAIN; at++) {
      char c = view.charAt(at);
      if (c == '.' && at > labelStart) {
        end = ending(view, start, labelStart, at, end);
        labelStart = at + 1;
      } else if (!Chars.isWordly(c)
          && c != '-'
          && Character.getType(c) != Character.NON_SPACING_MARK) {
        break;
      }
    }
    return at > labelStart ? ending(view, start, labelStart, at, end) : end;
  }

  private static int ending(
      CharSequence view, int start, int labelStart, int labelEnd, int otherwise) {
    int end = labelEnd;
    while (end > labelStart && view.charAt(end - 1) == '-') {
      end--;
    }
    return labelStart > start && isTop(view.subSequence(labelStart, end)) ? end : otherwise;
  }

  private static boolean isTop(CharSequence label) {
    String name = label.toString().toLowerCase(Locale.ROOT);
    return name.length() >= 2
        && !FILES.contains(name)
        && (name.startsWith("xn--") || name.codePoints().allMatch(Emails::isOfName));
  }

  private static boolean isOfName(int point) {
    return Character.isLetter(point) || Character.getType(point) == Character.NON_SPACING_MARK;
  }

  /// `git@github.com:name/project` names a repository.
  private static boolean isRepository(CharSequence view, int start, int end) {
    return view.subSequence(start, Math.min(start + 4, end)).toString().equals("git@")
        && Chars.at(view, end) == ':';
  }
}
