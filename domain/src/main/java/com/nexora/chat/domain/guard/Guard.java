package com.nexora.chat.domain.guard;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// Judges drafts. Total and without side effects; the same draft and evidence always get the same
/// verdict.
public final class Guard {

  /// Beyond it nobody looks at what the text says: it is too long for any reply.
  private static final int LONGEST_READ = 20_000;

  private static final List<Check> CHECKS = List.of(
      Guard::length,
      Guard::inventedSources,
      Shape::check,
      Links::check,
      PrivateData::check,
      Leaks::check,
      Guard::language,
      Deeds::check,
      Grounds::check);

  private final GuardPolicy policy;

  public Guard(GuardPolicy policy) {
    this.policy = policy;
  }

  public Verdict judge(Draft draft, Evidence evidence) {
    if (draft.text().length() > LONGEST_READ) {
      return stopped(List.of(new Finding(Breach.TOO_LONG, draft.text())));
    }
    String text = Unmarked.of(draft.text());
    if (text.isEmpty()) {
      return stopped(List.of(new Finding(Breach.UNREADABLE, "nothing to be seen")));
    }
    Case judged = Case.of(text, draft, evidence, policy);
    List<Finding> findings =
        CHECKS.stream().flatMap(check -> check.of(judged)).distinct().toList();
    return findings.isEmpty() ? new Verdict.Passed(text) : stopped(findings);
  }

  private static Verdict stopped(List<Finding> findings) {
    return new Verdict.Stopped(findings);
  }

  private static Stream<Finding> length(Case judged) {
    return judged.text().length() <= judged.policy().longest()
        ? Stream.empty()
        : Stream.of(new Finding(Breach.TOO_LONG, judged.text()));
  }

  private static Stream<Finding> inventedSources(Case judged) {
    var offered = new HashSet<>(judged.evidence().offered());
    return judged.draft().cited().stream()
        .filter(passage -> !offered.contains(passage))
        .map(passage -> new Finding(Breach.INVENTED_SOURCE, passage.title()));
  }

  private static Stream<Finding> language(Case judged) {
    var tongue = judged.evidence().tongue();
    return tongue.fits()
        ? Stream.empty()
        : Stream.of(new Finding(Breach.WRONG_LANGUAGE, tongue.written().toString()));
  }
}
