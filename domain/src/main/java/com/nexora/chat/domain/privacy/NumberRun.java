package com.nexora.chat.domain.privacy;

import java.util.ArrayList;
import java.util.List;

/// Groups of digits that stand together, with no more between them than separates the parts of one
/// number: `+49 (0)30 123-45`.
///
/// @param starts of the groups, in order
/// @param ends of the same groups
record NumberRun(CharSequence view, List<Integer> starts, List<Integer> ends) {

  private static final int WIDEST_GAP = 3;

  NumberRun {
    starts = List.copyOf(starts);
    ends = List.copyOf(ends);
  }

  static List<NumberRun> in(CharSequence view) {
    List<NumberRun> runs = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    for (int at = 0; at < view.length(); at++) {
      if (!Chars.isDigit(view.charAt(at))) {
        continue;
      }
      if (!ends.isEmpty() && !isGap(view, ends.getLast(), at)) {
        runs.add(new NumberRun(view, starts, ends));
        starts.clear();
        ends.clear();
      }
      starts.add(at);
      while (Chars.isDigit(Chars.at(view, at))) {
        at++;
      }
      ends.add(at);
    }
    if (!starts.isEmpty()) {
      runs.add(new NumberRun(view, starts, ends));
    }
    return runs;
  }

  private static boolean isGap(CharSequence view, int start, int end) {
    boolean gap = end - start <= WIDEST_GAP;
    for (int i = start; gap && i < end; i++) {
      gap = " -./()".indexOf(view.charAt(i)) >= 0;
    }
    return gap;
  }

  int groups() {
    return starts.size();
  }

  int start(int group) {
    return starts.get(group);
  }

  int end(int group) {
    return ends.get(group);
  }

  int length(int group) {
    return end(group) - start(group);
  }

  char digit(int group, int index) {
    return view.charAt(start(group) + index);
  }

  /// What stands between a group and the one before it.
  String gapBefore(int group) {
    return view.subSequence(end(group - 1), start(group)).toString();
  }

  /// The digits of some groups.
  String digits(int first, int last) {
    var digits = new StringBuilder();
    for (int group = first; group <= last; group++) {
      digits.append(view, start(group), end(group));
    }
    return digits.toString();
  }

  /// Whether a number may begin with this group: it is no part of a word, a fraction or a code.
  boolean mayBegin(int group) {
    char before = Chars.at(view, start(group) - 1);
    if (group > 0) {
      return Character.isWhitespace(before) || before == '(';
    }
    return switch (before) {
      case '-', '_', '.' -> !Chars.isWordly(Chars.at(view, start(group) - 2));
      case ',', '\'' -> !Chars.isDigit(Chars.at(view, start(group) - 2));
      default -> !Chars.isWordly(before);
    };
  }

  /// Whether a number may end with this group.
  boolean mayEnd(int group) {
    char after = Chars.at(view, end(group));
    char next = Chars.at(view, end(group) + 1);
    if (group + 1 < groups()) {
      return Character.isWhitespace(after) || after == ')' || next == ' ';
    }
    return switch (after) {
      case ',', '\'', ':' -> !Chars.isDigit(next);
      case '_', '@' -> false;
      default -> !Chars.isWordly(after);
    };
  }
}
