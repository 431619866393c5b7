package com.nexora.chat.quality.privacy;

import com.nexora.chat.domain.privacy.Finding;
import com.nexora.chat.domain.privacy.PersonalKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/// Holds what was found against what is there. Kind, beginning and end must be the same, to the
/// character.
final class Tally {

  /// @param there what there is
  /// @param found of that, what was found
  /// @param wrong what was found besides
  record Count(int there, int found, int wrong) {

    private static final Count NOTHING = new Count(0, 0, 0);

    private Count plus(Count other) {
      return new Count(there + other.there, found + other.found, wrong + other.wrong);
    }

    double recall() {
      return there == 0 ? 1 : (double) found / there;
    }

    double precision() {
      return found + wrong == 0 ? 1 : (double) found / (found + wrong);
    }

    String said(String name) {
      return String.format(
          Locale.ROOT,
          "%-12s recall %7.3f %% (%d of %d)   precision %7.3f %% (%d for nothing)",
          name,
          100 * recall(),
          found,
          there,
          100 * precision(),
          wrong);
    }
  }

  private final Map<PersonalKind, Count> counts = new EnumMap<>(PersonalKind.class);
  private final List<String> misread = new ArrayList<>();

  /// @param finder what is measured
  static Tally of(List<Line> lines, Function<String, List<Finding>> finder) {
    var tally = new Tally();
    for (Line line : lines) {
      tally.add(line, finder.apply(line.text()));
    }
    return tally;
  }

  private void add(Line line, List<Finding> found) {
    for (Finding there : line.personal()) {
      boolean right = found.contains(there);
      count(there.kind(), new Count(1, right ? 1 : 0, 0));
      if (!right) {
        misread("missed", there, line);
      }
    }
    for (Finding finding : found) {
      if (!line.personal().contains(finding)) {
        count(finding.kind(), new Count(0, 0, 1));
        misread("for nothing", finding, line);
      }
    }
  }

  private void count(PersonalKind kind, Count more) {
    counts.merge(kind, more, Count::plus);
  }

  private void misread(String how, Finding finding, Line line) {
    misread.add(String.format(
        Locale.ROOT,
        "%-11s  %-11s  %s  in: %s",
        how,
        finding.kind(),
        line.text().substring(finding.start(), finding.end()),
        line.text().replace("\n", "\\n")));
  }

  Count all() {
    return counts.values().stream().reduce(Count.NOTHING, Count::plus);
  }

  Map<PersonalKind, Count> byKind() {
    return Map.copyOf(counts);
  }

  /// What was missed, and what was found for nothing.
  List<String> misread() {
    return List.copyOf(misread);
  }
}
