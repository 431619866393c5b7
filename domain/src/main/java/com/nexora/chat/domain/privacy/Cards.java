package com.nexora.chat.domain.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Payment card numbers: the length and first digits of an issuer, and Luhn's check. One number in
/// ten passes the check by chance, so what other numbers look like counts against it.
final class Cards {

  private static final int SHORTEST = 12;
  private static final int LONGEST = 19;

  /// First digits and lengths, each as the card schemes publish them; the last two lines are
  /// Maestro's and those of single countries.
  private static final Pattern ISSUED = Pattern.compile("4(?:[0-9]{12}|[0-9]{15}|[0-9]{18})"
      + "|(?:5[1-5]|222[1-9]|22[3-9][0-9]|2[3-6][0-9]{2}|27[01][0-9]|2720)(?=[0-9]*$)[0-9]{12,14}"
      + "|3[47][0-9]{13}"
      + "|(?:6011|64[4-9][0-9]|65[0-9]{2}|62[0-9]{2}|81[0-9]{2})[0-9]{12,15}"
      + "|35(?:2[89]|[3-8][0-9])[0-9]{12,15}|(?:2131|1800)[0-9]{11}"
      + "|3(?:0[0-5]|095|6|8|9)[0-9]{10,16}"
      + "|220[0-4][0-9]{12,15}|(?:60|82|50|9792|636)[0-9]{12,14}"
      + "|(?:50|5[6-8]|63|67|0604)[0-9]{8,17}");

  private Cards() {}

  static List<Finding> in(CharSequence view) {
    List<Finding> found = new ArrayList<>();
    for (NumberRun run : NumberRun.in(view)) {
      for (int first = 0; first < run.groups(); first++) {
        int last = run.mayBegin(first) ? last(run, first) : -1;
        if (last >= 0) {
          found.add(new Finding(PersonalKind.CARD, run.start(first), run.end(last)));
          first = last;
        }
      }
    }
    return found;
  }

  /// @return the group the longest card number ends with, or below 0 when there is none
  private static int last(NumberRun run, int first) {
    int best = -1;
    int digits = 0;
    for (int last = first; last < run.groups() && digits <= LONGEST; last++) {
      digits += run.length(last);
      if (last > first && !isGap(run, first, last)) {
        break;
      }
      if (digits >= SHORTEST
          && digits <= LONGEST
          && run.mayEnd(last)
          && isGrouped(run, first, last)
          && isCard(run, first, last)) {
        best = last;
      }
    }
    return best;
  }

  /// One sign, and the same between all groups.
  private static boolean isGap(NumberRun run, int first, int last) {
    String gap = run.gapBefore(last);
    return gap.length() == 1 && gap.equals(run.gapBefore(first + 1));
  }

  /// In one piece, in pieces of three and more with perhaps a short last one, or all pieces alike.
  private static boolean isGrouped(NumberRun run, int first, int last) {
    boolean large = true;
    boolean alike = true;
    for (int group = first; group < last; group++) {
      large &= run.length(group) >= 3;
      alike &= run.length(group) == run.length(first);
    }
    return large || (alike && run.length(last) <= run.length(first));
  }

  /// Who says that it is a card need not be an issuer we know.
  private static boolean isCard(NumberRun run, int first, int last) {
    String number = run.digits(first, last);
    if (!passesLuhn(number)) {
      return false;
    }
    boolean issued = ISSUED.matcher(number).matches();
    if (issued && first < last && number.length() > 13) {
      return true;
    }
    return switch (Cues.before(run.view(), 0, run.start(first))) {
      case CARD -> true;
      case OTHER_NUMBER -> issued && isCommon(number);
      case PHONE, NONE -> issued && !passesArticle(number);
    };
  }

  private static boolean isCommon(String number) {
    return (number.length() > 13 && "34".indexOf(number.charAt(0)) >= 0)
        || (number.length() == 16 && "256".indexOf(number.charAt(0)) >= 0);
  }

  /// From the right every second digit counts double; the sum of all digits ends in 0.
  private static boolean passesLuhn(String number) {
    int sum = 0;
    for (int i = 0; i < number.length(); i++) {
      int digit = number.charAt(number.length() - 1 - i) - '0';
      int counted = i % 2 == 0 ? digit : 2 * digit;
      sum += counted / 10 + counted % 10;
    }
    return sum % 10 == 0;
  }

  /// The check of the thirteen digits of an article (EAN): weights 1 and 3.
  private static boolean passesArticle(String number) {
    int sum = 0;
    for (int i = 0; i < number.length(); i++) {
      sum += (number.charAt(number.length() - 1 - i) - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return number.length() == 13 && sum % 10 == 0;
  }
}
