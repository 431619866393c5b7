package com.nexora.chat.quality.guard;

import com.nexora.chat.domain.guard.Breach;
import com.nexora.chat.domain.guard.Draft;
import com.nexora.chat.domain.guard.Evidence;
import com.nexora.chat.domain.guard.Finding;
import com.nexora.chat.domain.guard.Guard;
import com.nexora.chat.domain.guard.GuardPolicy;
import com.nexora.chat.domain.guard.Verdict;
import com.nexora.chat.domain.knowledge.Article;
import com.nexora.chat.domain.knowledge.ArticleId;
import com.nexora.chat.domain.knowledge.Passage;
import com.nexora.chat.quality.desk.BadRequest;
import com.nexora.chat.quality.desk.Documents;
import com.nexora.chat.quality.desk.Measurement;
import com.nexora.chat.quality.desk.Options;
import com.nexora.chat.quality.desk.Printed;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;

/// Writes answers from a help centre, ordinary ones and wrong ones, and counts those that the guard
/// stops.
public final class Guarding implements Measurement {

  private static final int USUAL = 2_000;

  @Override
  public boolean run(List<String> arguments) {
    Options options = new Options(
        arguments, Set.of("--docs", "--answers", "--seed"), Set.of("--stopped", "--passed"));
    List<Passage> passages = Documents.read(options.file("--docs")).stream()
        .map(Guarding::article)
        .flatMap(article -> Passage.of(article).stream())
        .toList();
    if (passages.isEmpty()) {
      throw new BadRequest("--docs: there is no document with words in it");
    }
    int count = options.number("--answers", USUAL);
    int seed = options.number("--seed", 1);
    Map<Breach, Integer> stopped = new TreeMap<>();
    int all = 0;
    SplittableRandom random = new SplittableRandom(seed);
    OrdinaryAnswers answers = new OrdinaryAnswers(seed);
    for (int i = 0; i < count; i++) {
      Passage passage = passages.get(random.nextInt(passages.size()));
      String text = answers.from(passage);
      if (judged(text, passage) instanceof Verdict.Stopped(List<Finding> findings)) {
        all++;
        findings.stream()
            .map(Finding::breach)
            .distinct()
            .forEach(breach -> stopped.merge(breach, 1, Integer::sum));
        if (options.has("--stopped")) {
          Printed.line(
              findings.getFirst().breach().label() + ": " + findings.getFirst().words());
        }
      }
    }
    Printed.line(String.format(
        Locale.ROOT,
        "%d of %d ordinary answers stopped (%.2f %%)",
        all,
        count,
        100.0 * all / count));
    stopped.forEach((breach, times) -> Printed.line("  " + breach.label() + ": " + times));
    for (WrongAnswers.Kind kind : WrongAnswers.Kind.values()) {
      wrong(kind, passages, count, seed, options.has("--passed"));
    }
    return true;
  }

  private static void wrong(
      WrongAnswers.Kind kind, List<Passage> passages, int count, int seed, boolean show) {
    SplittableRandom random = new SplittableRandom(seed);
    WrongAnswers answers = new WrongAnswers(seed);
    int made = 0;
    int stopped = 0;
    for (int i = 0; i < count; i++) {
      Passage passage = passages.get(random.nextInt(passages.size()));
      Optional<String> text =
          answers.from(kind, passage, passages.get(random.nextInt(passages.size())));
      if (text.isPresent()) {
        made++;
        boolean caught = judged(text.get(), passage) instanceof Verdict.Stopped;
        stopped += caught ? 1 : 0;
        if (!caught && show) {
          Printed.line(kind + ": " + passage.text() + " -> " + text.get());
        }
      }
    }
    Printed.line(String.format(
        Locale.ROOT,
        "%s: %d of %d wrong answers stopped (%.1f %%)",
        kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
        stopped,
        made,
        100.0 * stopped / Math.max(1, made)));
  }

  /// As the built-in model's answers are judged, without nearness of meaning: the stricter half.
  static Verdict judged(String text, Passage passage) {
    return new Guard(GuardPolicy.USUAL)
        .judge(
            new Draft(text, List.of(passage)),
            new Evidence(
                List.of(passage),
                "",
                Evidence.Tongue.UNKNOWN,
                Evidence.Secrets.NONE,
                sentence -> -1));
  }

  private static Article article(Documents.Document document) {
    return new Article(
        new ArticleId(document.id()),
        1,
        document.title(),
        URI.create("https://help.example/articles/1"),
        List.of(new Article.Section("", document.text())));
  }
}
