package com.nexora.chat.quality.eval.report;

import com.nexora.chat.quality.eval.judging.Fault;
import com.nexora.chat.quality.eval.results.Change;
import com.nexora.chat.quality.eval.results.Figures;
import com.nexora.chat.quality.eval.results.Result;
import com.nexora.chat.quality.eval.results.Results;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The results as one page: no script, and nothing that is fetched from anywhere. It is built as a
/// tree, so whatever a customer or a model wrote stays words.
public final class Report {

  /// Forbids what the page does not do anyway, should a mistake ever let it.
  private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

  private Report() {}

  public static String of(Results results) {
    Document page = Document.createShell("");
    page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
    Element html = page.child(0);
    html.attr("lang", "en");
    Element head = page.head();
    head.appendElement("meta").attr("charset", "utf-8");
    head.appendElement("meta")
        .attr("http-equiv", "Content-Security-Policy")
        .attr("content", POLICY);
    head.appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    head.appendElement("title").text("Suite " + results.suite());
    head.appendElement("style").appendChild(new DataNode(style()));
    Element main = page.body().appendElement("main");
    heading(main, results);
    kinds(main, results);
    decisions(main, results);
    times(main, results);
    changes(main, results.changes());
    failed(main, results.failed());
    all(main, results.results());
    return "<!doctype html>\n" + html.outerHtml() + "\n";
  }

  private static void heading(Element main, Results results) {
    Figures all = results.all();
    main.appendElement("h1").text("Suite " + results.suite());
    main.appendElement("p")
        .addClass("lead")
        .text(all.passed() + " of " + all.cases() + " cases pass");
    main.appendElement("p")
        .text("Each case ran " + (all.times() == 1 ? "once" : all.times() + " times")
            + ". pass^1, the share of runs that pass: "
            + Results.percent(all.passOnce()) + ". pass^" + all.times()
            + ", the share of cases that pass every time: " + Results.percent(all.passAlways())
            + ". Cost: " + all.spent().cost() + " (" + all.spent().tokensIn() + " tokens read, "
            + all.spent().tokensOut() + " written).");
  }

  private static void kinds(Element main, Results results) {
    main.appendElement("h2").text("By kind");
    List<Plot.Bar> bars = new ArrayList<>();
    Element table =
        table(main, "kind", "cases", "pass^1", results.all().always(), "p50", "p95", "cost");
    Map<String, Figures> rows = new TreeMap<>(results.byKind());
    rows.forEach((kind, figures) -> {
      figures(table, kind, figures);
      bars.add(
          new Plot.Bar(kind, figures.passAlways(), figures.passed() + " of " + figures.cases()));
    });
    figures(table, "all", results.all());
    main.appendElement("figure")
        .appendChild(Plot.bars("Cases that pass every time, by kind", bars));
  }

  private static void figures(Element table, String name, Figures figures) {
    row(
        table,
        "td",
        name,
        Integer.toString(figures.cases()),
        Results.percent(figures.passOnce()),
        Results.percent(figures.passAlways()),
        figures.median().toMillis() + " ms",
        figures.slow().toMillis() + " ms",
        figures.spent().cost());
  }

  private static void decisions(Element main, Results results) {
    main.appendElement("h2").text("What was right, and what came");
    Map<String, Map<String, Long>> counts = results.results().stream()
        .collect(Collectors.groupingBy(
            result ->
                String.join(" or ", new TreeSet<>(result.situation().expected().decisions())),
            TreeMap::new,
            Collectors.groupingBy(
                result -> result.reaction().decision(), TreeMap::new, Collectors.counting())));
    List<String> came = counts.values().stream()
        .flatMap(row -> row.keySet().stream())
        .distinct()
        .sorted()
        .toList();
    List<String> head = new ArrayList<>(List.of("right would be"));
    head.addAll(came);
    Element table = table(main, head.toArray(String[]::new));
    counts.forEach((right, row) -> {
      List<String> cells = new ArrayList<>(List.of(right));
      came.forEach(it -> cells.add(row.containsKey(it) ? row.get(it).toString() : ""));
      row(table, "td", cells.toArray(String[]::new));
    });
    faults(main, results);
  }

  private static void faults(Element main, Results results) {
    Map<Fault.What, Long> counts = results.failed().stream()
        .flatMap(result -> result.faults().stream().map(Fault::what).distinct())
        .collect(Collectors.groupingBy(it -> it, TreeMap::new, Collectors.counting()));
    if (!counts.isEmpty()) {
      double most = counts.values().stream().max(Comparator.naturalOrder()).orElse(1L);
      List<Plot.Bar> bars = new ArrayList<>();
      counts.forEach((what, count) -> bars.add(new Plot.Bar(
          what.name().toLowerCase(Locale.ROOT).replace('_', ' '),
          count / most,
          count + (count == 1 ? " case" : " cases"))));
      main.appendElement("figure").appendChild(Plot.bars("Failed cases by what is wrong", bars));
    }
  }

  private static void times(Element main, Results results) {
    main.appendElement("h2").text("How long a decision takes");
    List<Long> took = results.results().stream()
        .flatMap(result -> result.runs().stream())
        .map(run -> run.took().toMillis())
        .toList();
    main.appendElement("figure")
        .appendChild(Plot.histogram("Runs by the time they took", Plot.columns(took)));
  }

  private static void changes(Element main, List<Change> changes) {
    if (!changes.isEmpty()) {
      main.appendElement("h2").text("Changed since the last recorded run");
      Element list = main.appendElement("ul");
      changes.forEach(change -> list.appendElement("li").text(change.line()));
    }
  }

  private static void failed(Element main, List<Result> failed) {
    if (!failed.isEmpty()) {
      main.appendElement("h2").text("Failed: " + failed.size());
      failed.forEach(result -> main.appendChild(FailedCase.of(result)));
    }
  }

  private static void all(Element main, List<Result> results) {
    Element details = main.appendElement("details");
    details.appendElement("summary").appendElement("b").text("All " + results.size() + " cases");
    Element table = table(details, "case", "kind", "", "came", "time");
    results.forEach(result -> row(
        table,
        "td",
        result.situation().name(),
        result.situation().kind(),
        result.passed() ? "passes" : "fails",
        result.reaction().summary(),
        result.telling().took().toMillis() + " ms"));
  }

  private static Element table(Element place, String... head) {
    Element table = place.appendElement("div").addClass("wide").appendElement("table");
    row(table, "th", head);
    return table;
  }

  private static void row(Element table, String cell, String... values) {
    Element row = table.appendElement("tr");
    for (String value : values) {
      row.appendElement(cell).text(value);
    }
  }

  private static String style() {
    try (InputStream file =
        Objects.requireNonNull(Report.class.getResourceAsStream("report.css"), "report.css")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException cannot) {
      throw new UncheckedIOException(cannot);
    }
  }
}
