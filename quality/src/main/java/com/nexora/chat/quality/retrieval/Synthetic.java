package com.nexora.chat.quality.retrieval;

import com.nexora.chat.application.port.IndexPassages;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.knowledge.ArticleId;
import com.nexora.chat.domain.knowledge.Embedding;
import com.nexora.chat.domain.knowledge.Found;
import com.nexora.chat.domain.knowledge.Library;
import com.nexora.chat.domain.knowledge.Passage;
import com.nexora.chat.domain.knowledge.Query;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.quality.desk.Printed;
import com.nexora.chat.search.Search;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/// What a search costs among many passages, the question's embedding not counted, and whether the
/// scan over bytes finds what an exact one finds. Passages are of random words, as rare as words of
/// a language are, and lie in clusters as texts of one subject do.
final class Synthetic {

  private static final WorkspaceId WORKSPACE = new WorkspaceId("measured");
  private static final Language ENGLISH = new Language("en");
  private static final int DIMENSIONS = 384;
  private static final int SUBJECTS = 200;
  private static final int VOCABULARY = 20_000;
  private static final int WORDS = 110;
  private static final int ASKED = 12;
  private static final int SEARCHES = 300;
  private static final int CHECKED = 30;
  private static final int NEAREST = 10;

  private final Random random = new Random(10);
  private final float[][] subjects = new float[SUBJECTS][];

  private Synthetic() {
    for (int i = 0; i < SUBJECTS; i++) {
      subjects[i] = gaussian(new float[DIMENSIONS], 1);
    }
  }

  static void measure(int passages) {
    new Synthetic().run(passages);
  }

  private void run(int passages) {
    List<Library.Entry> entries = new ArrayList<>();
    for (int i = 0; i < passages; i++) {
      entries.add(new Library.Entry(
          new Passage(
              new ArticleId("" + i),
              1,
              0,
              "",
              URI.create("https://help.example/"),
              "",
              words(WORDS)),
          meaning()));
    }
    Library library = new Library(entries);
    long began = Retrieval.cpuNanos();
    IndexPassages.Index index = Search.passages().index(WORKSPACE, library);
    double making = (Retrieval.cpuNanos() - began) / 1e9;
    List<Query> queries = new ArrayList<>();
    for (int i = 0; i < SEARCHES; i++) {
      queries.add(new Query(words(ASKED), meaning(), ENGLISH));
    }
    // Once more than is counted, so that what is measured is compiled.
    queries.forEach(query -> index.search(WORKSPACE, query, NEAREST));
    double[] spent = new double[SEARCHES];
    for (int i = 0; i < SEARCHES; i++) {
      began = Retrieval.cpuNanos();
      index.search(WORKSPACE, queries.get(i), NEAREST);
      spent[i] = (Retrieval.cpuNanos() - began) / 1e6;
    }
    Printed.line(String.format(
        Locale.ROOT,
        "%d passages: index made in %.2f s of CPU; a search takes %.2f ms of CPU (median), %.2f (99 %%);"
            + " %d nearest by meaning found: %.1f %%",
        passages,
        making,
        Ranks.quantile(spent, 0.5),
        Ranks.quantile(spent, 0.99),
        NEAREST,
        recall(library, index, queries)));
  }

  /// By questions of meaning alone, against every cosine.
  private static double recall(Library library, IndexPassages.Index index, List<Query> queries) {
    int right = 0;
    for (Query query : queries.subList(0, CHECKED)) {
      Set<String> exact = library.entries().stream()
          .map(entry -> new Found(entry.passage(), query.meaning().cosine(entry.embedding())))
          .sorted(Found.BEST_FIRST)
          .limit(NEAREST)
          .map(found -> found.passage().article().value())
          .collect(Collectors.toCollection(HashSet::new));
      for (Found one : index.search(WORKSPACE, new Query("", query.meaning(), ENGLISH), NEAREST)) {
        right += exact.remove(one.passage().article().value()) ? 1 : 0;
      }
    }
    return 100.0 * right / (CHECKED * Math.min(NEAREST, library.entries().size()));
  }

  private Embedding meaning() {
    return Embedding.of(gaussian(subjects[random.nextInt(SUBJECTS)].clone(), 0.7));
  }

  private float[] gaussian(float[] values, double spread) {
    for (int i = 0; i < values.length; i++) {
      values[i] += (float) (random.nextGaussian() * spread);
    }
    return values;
  }

  /// The nth word is as rare as n: about so are words of a language (Zipf).
  private String words(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("word")
          .append((int) Math.pow(VOCABULARY, random.nextDouble()))
          .append(' ');
    }
    return text.toString();
  }
}
