package com.nexora.chat.domain.guard;

import com.nexora.chat.domain.knowledge.ArticleId;
import com.nexora.chat.domain.knowledge.Passage;
import com.nexora.chat.domain.text.Visible;
import com.nexora.chat.domain.text.Words;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// Judges drafts. Total and without side effects; the same draft and evidence always get the same
/// verdict.
public final class Guard {

  /// Beyond it nobody looks at what the text says: it is too long for any reply.
  private static final int LONGEST_READ = 20_000;

  /// In characters.
  private static final int LONGEST_QUESTION = 400;

  private static final List<Check> CHECKS = List.of(
      Guard::question,
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
    if (text.length() > policy.longest()) {
      return stopped(List.of(new Finding(Breach.TOO_LONG, text)));
    }
    Case judged = Case.of(text, draft, evidence, policy);
    List<Finding> findings =
        CHECKS.stream().flatMap(check -> check.of(judged)).distinct().toList();
    return findings.isEmpty() ? new Verdict.Passed(text) : stopped(findings);
  }

  /// Whether the title of a source may stand beside its link: somebody wrote it, too.
  public boolean mayBeSaid(String title, URI address) {
    Passage itself = new Passage(new ArticleId("-"), 0, 0, "", address, "", "");
    Evidence none = new Evidence(
        List.of(itself), "", Evidence.Tongue.UNKNOWN, Evidence.Secrets.NONE, sentence -> -1);
    Case judged = Case.of(Visible.of(title), new Draft(title, List.of(itself)), none, policy);
    return Stream.<Check>of(Shape::check, Links::check, PrivateData::check)
        .flatMap(check -> check.of(judged))
        .findAny()
        .isEmpty();
  }

  private static Verdict stopped(List<Finding> findings) {
    return new Verdict.Stopped(findings);
  }

  /// Nothing bears a question out, so it may say nothing.
  private static Stream<Finding> question(Case judged) {
    if (!judged.draft().asks()) {
      return Stream.empty();
    }
    boolean onlyAsks = judged.text().length() <= LONGEST_QUESTION
        && judged.sentences().stream()
            .allMatch(sentence -> sentence.endsWith("?")
                || sentence.endsWith("？")
                || Words.of(Courtesies.without(sentence)).isEmpty());
    return onlyAsks
        ? Stream.empty()
        : Stream.of(new Finding(Breach.MORE_THAN_A_QUESTION, judged.text()));
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
