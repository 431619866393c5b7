package com.nexora.chat.domain.privacy;

/// Groups of digits that may be a telephone number.
///
/// @param first group of it
/// @param last group of it
record Numbered(NumberRun run, int first, int last) {

  int start() {
    return run.start(first);
  }

  int end() {
    return run.end(last);
  }

  private int groups() {
    return last - first + 1;
  }

  private String digits() {
    return run.digits(first, last);
  }

  /// Where the first closing bracket within stands; below 0 when there is none.
  int closing() {
    for (int group = first + 1; group <= last; group++) {
      int index = run.gapBefore(group).indexOf(')');
      if (index >= 0) {
        return run.end(group - 1) + index;
      }
    }
    return -1;
  }

  /// `+49 …`, `0049 …`
  boolean isInternational() {
    String digits = digits();
    int start = run.start(first);
    if (Chars.at(run.view(), start - 1) == '+') {
      return digits.length() >= 8 && Phones.isAssigned(digits);
    }
    boolean dialled = digits.startsWith("00") && Phones.isAssigned(digits.substring(2));
    return dialled
        && (groups() > 1 ? digits.length() >= 10 : digits.length() >= 12)
        && run.length(first) <= 7
        && digits.length() <= 15;
  }

  /// A form that other numbers rarely have.
  boolean isSelfEvident() {
    String digits = digits();
    int shift = groups() == 4 && run.length(first) == 1 && digits.charAt(0) == '1' ? 1 : 0;
    boolean american = groups() - shift == 3
        && run.length(first + shift) == 3
        && run.length(first + shift + 1) == 3
        && run.length(first + shift + 2) == 4
        && digits.charAt(shift) >= '2';
    boolean trunk = digits.charAt(0) == '0'
        && digits.charAt(1) != '0'
        && digits.length() >= 9
        && digits.length() <= 12
        && run.length(first) >= 2
        && run.length(first) <= 6;
    boolean inOnePiece = groups() == 1
        && digits.charAt(0) == '0'
        && digits.charAt(1) != '0'
        && (digits.length() == 10 || digits.length() == 11);
    return american || (trunk && groups() > 1) || inOnePiece;
  }

  /// A form that a telephone number may have.
  boolean couldBe() {
    String digits = digits();
    if (digits.length() > 13 || run.length(first) > 12) {
      return false;
    }
    for (int group = first + 1; group <= last; group++) {
      if (run.length(group) < 2 && !run.gapBefore(group).contains("(")) {
        return false;
      }
    }
    boolean timestamp =
        groups() == 1 && (digits.length() == 10 || digits.length() == 13) && digits.startsWith("1");
    boolean fraction = groups() == 2 && run.gapBefore(last).equals(".") && !digits.startsWith("0");
    return !timestamp && !fraction;
  }

  /// A number that is counted, in groups of thousands: `1 234 567`.
  boolean isAmount() {
    boolean thousands = run.length(first) < 3 && groups() > 1;
    for (int group = first + 1; group <= last; group++) {
      thousands &= run.length(group) == 3 && run.gapBefore(group).length() == 1;
    }
    return thousands;
  }
}
