package com.nexora.chat.domain.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Telephone numbers. An international prefix, a trunk zero with groups, or the groups of North
/// America are enough; what could be any number needs a word beside it that says so.
final class Phones {

  private static final int MOST_DIGITS = 16;
  private static final int MOST_GROUPS = 8;

  /// Country codes that are assigned begin with none of these.
  private static final Pattern UNASSIGNED = Pattern.compile("0.*|28.*|83.*|89.*");

  private static final Pattern EXTENSION = Pattern.compile(
      "[ ,]{0,2}(?:x|ext\\.?|extension|durchwahl|dw|poste|int\\.) ?[0-9]{1,6}(?![A-Za-z0-9])",
      Pattern.CASE_INSENSITIVE);

  private static final Pattern MONEY_BEFORE = Pattern.compile(
      "(?:[$€£¥₹₺₽]|\\b(?:USD|EUR|GBP|CHF|PLN|SEK|NOK|DKK|INR|BRL|JPY|CAD|AUD)) ?$");
  private static final Pattern MONEY_AFTER = Pattern.compile(
      " ?(?:[$€£¥₹₺₽%°]|(?:USD|EUR|GBP|CHF|PLN|SEK|NOK|DKK|INR|BRL|JPY|zł|kr|ms|kg|GB|MB|KB)\\b)");
  private static final int MONEY_LENGTH = 5;

  private Phones() {}

  static List<Finding> in(CharSequence view) {
    List<Finding> found = new ArrayList<>();
    int taken = 0;
    for (NumberRun run : NumberRun.in(Dates.without(view))) {
      for (int first = 0; first < run.groups(); first++) {
        int last = last(run, first, taken);
        if (last >= 0) {
          found.add(whole(run, first, last));
          taken = found.getLast().end();
          first = last;
        }
      }
    }
    return found;
  }

  /// @param taken where the telephone number before it ended
  /// @return the group the longest telephone number ends with, or below 0 when there is none
  private static int last(NumberRun run, int first, int taken) {
    if (!mayBegin(run, first)) {
      return -1;
    }
    int best = -1;
    int digits = 0;
    for (int last = first; last < run.groups() && last - first < MOST_GROUPS; last++) {
      digits += run.length(last);
      if (digits > MOST_DIGITS) {
        break;
      }
      if (digits >= 7 && mayEnd(run, last) && isPhone(new Numbered(run, first, last), taken)) {
        best = last;
      }
    }
    return best;
  }

  private static boolean mayBegin(NumberRun run, int first) {
    CharSequence view = run.view();
    int start = run.start(first);
    char before = Chars.at(view, start - 1);
    if (before == '+') {
      return !Chars.isWordly(Chars.at(view, start - 2));
    }
    boolean code = before == '#'
        || before == '*'
        || before == '@'
        || before == '='
        || (before == '/' && Chars.at(view, start - 2) != ' ');
    return run.mayBegin(first)
        && !code
        && !MONEY_BEFORE
            .matcher(view.subSequence(Math.max(0, start - MONEY_LENGTH), start))
            .find();
  }

  private static boolean mayEnd(NumberRun run, int last) {
    CharSequence view = run.view();
    int end = run.end(last);
    boolean closed =
        run.mayEnd(last) || EXTENSION.matcher(view).region(end, view.length()).lookingAt();
    char after = Chars.at(view, end);
    boolean continues = (after == '-' || after == '/' || after == '*')
        && Chars.isWordly(Chars.at(view, end + 1))
        && !Cues.phoneAfter(view, end);
    return closed
        && !continues
        && !MONEY_AFTER.matcher(view).region(end, view.length()).lookingAt();
  }

  private static boolean isPhone(Numbered number, int taken) {
    if (number.isInternational()) {
      return true;
    }
    boolean selfEvident = number.isSelfEvident();
    if (!selfEvident && !number.couldBe()) {
      return false;
    }
    CharSequence view = number.run().view();
    return switch (Cues.before(view, taken, number.start())) {
      case OTHER_NUMBER -> false;
      case PHONE ->
        selfEvident || !number.isAmount() || Cues.phoneDirectlyBefore(view, number.start());
      case CARD, NONE -> selfEvident || Cues.phoneAfter(view, number.end());
    };
  }

  /// With its plus, its opening bracket and its extension.
  private static Finding whole(NumberRun run, int first, int last) {
    CharSequence view = run.view();
    int start = run.start(first);
    if (Chars.at(view, start - 1) == '+') {
      start--;
    }
    int closing = new Numbered(run, first, last).closing();
    if (Chars.at(view, start - 1) == '(' && closing >= 0) {
      start--;
    }
    Matcher extension = EXTENSION.matcher(view).region(run.end(last), view.length());
    int end = extension.lookingAt() ? extension.end() : run.end(last);
    return new Finding(PersonalKind.PHONE, start, end);
  }

  static boolean isAssigned(String digits) {
    return !UNASSIGNED.matcher(digits).matches();
  }
}
