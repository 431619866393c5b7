package com.nexora.chat.quality.retrieval;

import com.nexora.chat.application.port.Embed;
import com.nexora.chat.domain.knowledge.Found;
import com.nexora.chat.llm.BuiltInModel;
import com.nexora.chat.quality.desk.BadRequest;
import com.nexora.chat.quality.desk.Documents;
import com.nexora.chat.quality.desk.Documents.Document;
import com.nexora.chat.quality.desk.Measurement;
import com.nexora.chat.quality.desk.Options;
import com.nexora.chat.quality.desk.Printed;
import com.nexora.chat.quality.desk.Queries;
import com.nexora.chat.quality.desk.Queries.Query;
import com.nexora.chat.search.Search;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Learns a file of documents, asks it a file of questions, and says how often the document that
/// answers came first, and how well questions that none answers can be told from those.
public final class Retrieval implements Measurement {

  /// Enough for five documents even where a document has many passages.
  static final int PASSAGES = 50;

  /// Documents; below it a place counts as none.
  private static final int PLACES = 20;

  /// What a floor must keep of the questions that have an answer.
  private static final double KEPT = 0.9;

  @Override
  public boolean run(List<String> arguments) {
    Options options = new Options(
        arguments, Set.of("--docs", "--queries", "--absent", "--synthetic"), Set.of("--misses"));
    if (options.has("--synthetic")) {
      Synthetic.measure(options.number("--synthetic", 1));
      return true;
    }
    try (BuiltInModel model = BuiltInModel.open()) {
      model.warmUp();
      measure(options, model.embed());
    }
    return true;
  }

  private static void measure(Options options, Embed embed) {
    List<Document> documents = Documents.read(options.file("--docs"));
    List<Query> queries = Queries.read(options.file("--queries"));
    checkAnswers(documents, queries);
    long began = cpuNanos();
    HelpCentre centre = HelpCentre.learned(documents, embed, Search.passages());
    Printed.line(String.format(
        Locale.ROOT,
        "%d documents, %d passages: learned in %.1f s of CPU",
        documents.size(),
        centre.passages(),
        (cpuNanos() - began) / 1e9));
    List<Integer> places = new ArrayList<>();
    List<Double> answerable = new ArrayList<>();
    List<Double> unanswerable = new ArrayList<>();
    began = cpuNanos();
    for (Query query : queries) {
      List<Found> found = centre.find(query.text(), query.language(), PASSAGES);
      if (query.answers().isEmpty()) {
        unanswerable.add(nearness(found));
        continue;
      }
      answerable.add(nearness(found));
      int place = place(found, query.answers());
      places.add(place);
      if (options.has("--misses") && place != 1) {
        Printed.line("place " + place + "  " + query.text() + "  first came "
            + found.getFirst().passage().article());
      }
    }
    double spent = (cpuNanos() - began) / 1e6 / Math.max(1, queries.size());
    Printed.line(places.size() + " questions: " + new Ranks(places).line());
    Printed.line(String.format(
        Locale.ROOT, "%.1f ms of CPU for each question, its embedding included", spent));
    options
        .fileIfNamed("--absent")
        .ifPresent(file -> Queries.read(file)
            .forEach(query ->
                unanswerable.add(nearness(centre.find(query.text(), query.language(), PASSAGES)))));
    Abstention.print(
        values(answerable), values(unanswerable), KEPT, centre.nearnessOfOthers(documents));
  }

  private static void checkAnswers(List<Document> documents, List<Query> queries) {
    Set<String> known = documents.stream().map(Document::id).collect(Collectors.toSet());
    queries.stream()
        .filter(query -> !known.containsAll(query.answers()))
        .findFirst()
        .ifPresent(query -> {
          throw new BadRequest("No document has the id that answers: " + query.text());
        });
  }

  /// How near the nearest is: what decides whether anything is answered.
  static double nearness(List<Found> found) {
    return found.stream().mapToDouble(Found::similarity).max().orElse(-1);
  }

  /// The place of the first document that answers; a document stands where its best passage does.
  static int place(List<Found> found, Set<String> answers) {
    List<String> documents = found.stream()
        .map(it -> it.passage().article().value())
        .distinct()
        .limit(PLACES)
        .toList();
    for (int i = 0; i < documents.size(); i++) {
      if (answers.contains(documents.get(i))) {
        return i + 1;
      }
    }
    return 0;
  }

  private static double[] values(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
