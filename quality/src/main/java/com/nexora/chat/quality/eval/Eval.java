package com.nexora.chat.quality.eval;

import com.nexora.chat.application.Ports;
import com.nexora.chat.bootstrap.BadSettings;
import com.nexora.chat.llm.BuiltInModel;
import com.nexora.chat.quality.desk.BadRequest;
import com.nexora.chat.quality.desk.Measurement;
import com.nexora.chat.quality.desk.Options;
import com.nexora.chat.quality.desk.Printed;
import com.nexora.chat.quality.eval.importing.Import;
import com.nexora.chat.quality.eval.judging.Fault;
import com.nexora.chat.quality.eval.report.Report;
import com.nexora.chat.quality.eval.results.Change;
import com.nexora.chat.quality.eval.results.Past;
import com.nexora.chat.quality.eval.results.PastFile;
import com.nexora.chat.quality.eval.results.Result;
import com.nexora.chat.quality.eval.results.Results;
import com.nexora.chat.quality.eval.running.Agent;
import com.nexora.chat.quality.eval.running.ConfiguredAgent;
import com.nexora.chat.quality.eval.running.HelpCentre;
import com.nexora.chat.quality.eval.running.Run;
import com.nexora.chat.quality.eval.running.Runner;
import com.nexora.chat.quality.eval.suite.Case;
import com.nexora.chat.quality.eval.suite.Suite;
import com.nexora.chat.quality.eval.suite.SuiteFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Runs a suite of whole conversations and says what passes, what it takes, and what has changed
/// since the last recorded run. `import` as the first argument makes a suite of past conversations.
public final class Eval implements Measurement {

  private static final String SHIPPED = "quality/suites/harborlane.yaml";
  private static final String RECORD = "--record";
  private static final String LAST = "target/eval/last.json";

  private static final Set<String> VALUED = Set.of(
      "--suite",
      "--articles",
      "--times",
      "--parallel",
      "--seed",
      "--kind",
      "--only",
      "--report",
      RECORD);

  @Override
  public boolean run(List<String> arguments) {
    try {
      boolean imports = !arguments.isEmpty() && arguments.getFirst().equals("import");
      return imports
          ? new Import().run(arguments.subList(1, arguments.size()))
          : measured(new Options(recording(arguments), VALUED, Set.of("--failed")));
    } catch (BadSettings mistakes) {
      throw new BadRequest(String.valueOf(mistakes.getMessage()));
    }
  }

  /// `--record` alone means the usual file.
  private static List<String> recording(List<String> arguments) {
    List<String> filled = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      filled.add(arguments.get(i));
      boolean last = i + 1 == arguments.size();
      if (arguments.get(i).equals(RECORD) && (last || arguments.get(i + 1).startsWith("--"))) {
        filled.add(LAST);
      }
    }
    return filled;
  }

  private static boolean measured(Options options) {
    Path here = Path.of("");
    Suite whole = SuiteFile.read(options.fileIfNamed("--suite").orElse(Path.of(SHIPPED)));
    Path record = Path.of(options.text(RECORD).orElse(LAST));
    Past past = PastFile.read(record, whole.name());
    Suite suite = chosen(whole, options, past);
    Results results = results(here, suite, options, past);
    tell(results);
    options.text("--report").ifPresent(file -> write(Path.of(file), Report.of(results)));
    if (options.has(RECORD)) {
      PastFile.write(record, kept(past, whole).with(results.results()));
      Printed.line("Recorded in " + record + ".");
    }
    return !results.broken();
  }

  private static Suite chosen(Suite whole, Options options, Past past) {
    Suite suite = whole;
    if (options.text("--kind").isPresent()) {
      String kind = options.text("--kind").get();
      suite = suite.only(it -> it.kind().equals(kind), "of the kind '" + kind + "'");
    }
    if (options.text("--only").isPresent()) {
      String name = options.text("--only").get();
      suite = suite.only(it -> it.name().equals(name), "called '" + name + "'");
    }
    return options.has("--failed")
        ? suite.only(it -> past.failed(it.name()), "that failed in the last recorded run")
        : suite;
  }

  private static Results results(Path root, Suite suite, Options options, Past past) {
    Runner runner = new Runner(
        options.number("--times", 1),
        options.number("--parallel", Runtime.getRuntime().availableProcessors()),
        options.number("--seed", 1),
        System::nanoTime);
    String articles = options.text("--articles").orElse(suite.articles());
    if (articles.isEmpty()) {
      throw new BadRequest("--articles FOLDER or FILE is missing, and the suite names none");
    }
    try (BuiltInModel model = BuiltInModel.open()) {
      Ports.Models models =
          new Ports.Models(model.embed(), model.language(), model.intent(), model.reply());
      Agent agent = new ConfiguredAgent(
          root, suite, models, HelpCentre.read(Path.of(articles), suite.helpCentre()));
      List<List<Run>> runs = runner.run(agent, suite.cases());
      List<Result> results = new ArrayList<>();
      for (int i = 0; i < runs.size(); i++) {
        results.add(new Result(suite.cases().get(i), runs.get(i)));
      }
      return new Results(suite.name(), results, Change.since(past, results));
    }
  }

  private static void tell(Results results) {
    results.table().forEach(Printed::line);
    long drafted =
        results.results().stream().filter(it -> it.situation().drafted()).count();
    if (drafted > 0) {
      Printed.line("");
      Printed.line(drafted + " of them are drafted: what they expect was not checked by a person.");
    }
    heading("Failed", results.failed().size());
    results.failed().forEach(result -> Printed.line("  " + told(result)));
    heading("Changed since the last recorded run", results.changes().size());
    results.changes().forEach(change -> Printed.line("  " + change.line()));
  }

  private static void heading(String what, int count) {
    if (count > 0) {
      Printed.line("");
      Printed.line(what + ": " + count);
    }
  }

  private static String told(Result result) {
    String faults = result.faults().stream().map(Fault::words).collect(Collectors.joining("; "));
    String times = result.runs().size() == 1
        ? ""
        : " (" + result.timesPassed() + " of " + result.runs().size() + " runs passed)";
    return result.situation().name() + times + ": " + faults;
  }

  /// Of the past only cases that the suite still has.
  private static Past kept(Past past, Suite whole) {
    Set<String> names = whole.cases().stream().map(Case::name).collect(Collectors.toSet());
    return new Past(
        past.suite(),
        past.outcomes().entrySet().stream()
            .filter(entry -> names.contains(entry.getKey()))
            .collect(Collectors.toMap(entry -> entry.getKey(), entry -> entry.getValue())));
  }

  private static void write(Path file, String page) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, page);
      Printed.line("");
      Printed.line("The report is " + file + ".");
    } catch (IOException cannot) {
      throw new UncheckedIOException(cannot);
    }
  }
}
