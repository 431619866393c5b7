package com.nexora.chat.quality.eval.certifying;

import com.nexora.chat.domain.certification.Certificate;
import com.nexora.chat.domain.certification.Certificate.Subject;
import com.nexora.chat.domain.certification.Certificate.Trial;
import com.nexora.chat.quality.eval.judging.Fault;
import com.nexora.chat.quality.eval.results.Figures;
import com.nexora.chat.quality.eval.results.Result;
import com.nexora.chat.quality.eval.results.Results;
import com.nexora.chat.quality.eval.running.Run;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// From the results of a suite to a certificate.
final class Trials {

  private Trials() {}

  /// @param hash of the suite's file
  static Certificate certificate(Subject subject, Results results, String hash, Instant at) {
    Figures all = results.all();
    Map<String, Certificate.Figures> byKind = new HashMap<>();
    results
        .byKind()
        .forEach((kind, figures) -> byKind.put(
            kind,
            figures(
                figures,
                results.results().stream()
                    .filter(result -> result.situation().kind().equals(kind))
                    .toList())));
    return new Certificate(
        subject,
        new Trial(
            results.suite(),
            hash,
            all.times(),
            (int) runs(results.results()).filter(Trials::undecided).count(),
            all.median().toMillis(),
            all.slow().toMillis(),
            all.spent().millionths()),
        at,
        figures(all, results.results()),
        byKind);
  }

  private static Certificate.Figures figures(Figures figures, List<Result> results) {
    return new Certificate.Figures(figures.cases(), figures.passOnce(), figures.passAlways(), (int)
        runs(results).filter(Trials::forbidden).count());
  }

  private static Stream<Run> runs(List<Result> results) {
    return results.stream().flatMap(result -> result.runs().stream());
  }

  private static boolean forbidden(Run run) {
    return run.faults().stream().anyMatch(fault -> fault.what() == Fault.What.FORBIDDEN);
  }

  /// What a model that failed was passed over for; with no other to ask, a person got the case.
  private static boolean undecided(Run run) {
    return run.reaction()
        .record()
        .map(record -> !record.use().passedOver().isEmpty())
        .orElse(true);
  }
}
