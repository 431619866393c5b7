package com.nexora.chat.quality.privacy;

import com.nexora.chat.domain.privacy.PersonalData;
import com.nexora.chat.domain.privacy.PersonalKind;
import com.nexora.chat.quality.desk.Measurement;
import com.nexora.chat.quality.desk.Options;
import com.nexora.chat.quality.desk.Printed;
import java.util.List;
import java.util.Set;

/// Finds personal data in lines made from a seed, or in a file in which people have marked it, and
/// says how much is found and how much is found for nothing.
public final class Privacy implements Measurement {

  static final double RECALL = 0.995;
  static final double PRECISION = 0.98;

  private static final int LINES = 20_000;
  private static final int SEED = 1;
  private static final int SHOWN = 40;

  @Override
  public boolean run(List<String> arguments) {
    Options options =
        new Options(arguments, Set.of("--lines", "--seed", "--set"), Set.of("--misread"));
    return options
        .fileIfNamed("--set")
        .map(file -> MarkedFile.read(file).print(options.has("--misread")))
        .orElseGet(() -> generated(
            options.number("--lines", LINES),
            options.number("--seed", SEED),
            options.has("--misread")));
  }

  private static boolean generated(int count, int seed, boolean misread) {
    List<Line> lines = Lines.made(seed, count);
    Tally tally = Tally.of(lines, PersonalData::in);
    Printed.line(count + " lines of seed " + seed + ", "
        + lines.stream().filter(line -> line.personal().isEmpty()).count()
        + " of them without personal data; kind, beginning and end must be right");
    for (PersonalKind kind : PersonalKind.values()) {
      Tally.Count of = tally.byKind().get(kind);
      if (of != null) {
        Printed.line(of.said(kind.name()));
      }
    }
    Printed.line(tally.all().said("all"));
    if (misread) {
      tally.misread().stream().limit(SHOWN).forEach(Printed::line);
    }
    return tally.all().recall() >= RECALL && tally.all().precision() >= PRECISION;
  }
}
