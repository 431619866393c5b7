package com.nexora.chat.torture;

import com.nexora.chat.torture.verdict.Dump;
import com.nexora.chat.torture.verdict.Evidence;
import com.nexora.chat.torture.verdict.Evidence.Kind;
import com.nexora.chat.torture.verdict.Finding;
import com.nexora.chat.torture.verdict.Testimony;
import com.nexora.chat.torture.verdict.Verdict;
import com.nexora.chat.torture.worker.ScriptedModel;
import com.nexora.chat.torture.worker.WorkerSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Gathers the evidence of one batch, judges it, and keeps it when a promise was broken.
record Judging(Stand stand, Options options) {

  private static final int MOST_SHOWN = 10;

  record Judgement(Evidence evidence, List<Finding> findings) {

    boolean holds() {
      return findings.stream().allMatch(Finding::holds);
    }

    int violations(String sign) {
      return (int) findings.stream()
          .flatMap(finding -> finding.violations().stream())
          .filter(violation -> violation.startsWith(sign))
          .count();
    }

    int deadLetters() {
      return evidence.tables().dead().size();
    }

    long parts(Kind kind) {
      return evidence.talks().stream()
          .flatMap(talk -> talk.parts().stream())
          .filter(part -> part.kind() == kind)
          .count();
    }

    /// The table, and the first violations in words.
    String text() {
      StringBuilder text = new StringBuilder(
          "%-4s %-48s %8s %10s%n".formatted("", "promise", "checked", "violations"));
      for (Finding finding : findings) {
        text.append("%-4s %-48s %8d %10d%n"
            .formatted(
                finding.invariant(),
                finding.promise(),
                finding.checked(),
                finding.violations().size()));
      }
      findings.stream()
          .flatMap(finding -> finding.violations().stream())
          .limit(MOST_SHOWN)
          .forEach(violation -> text.append("  ").append(violation).append('\n'));
      return text.append(outcomes()).toString();
    }

    private String outcomes() {
      Map<String, Integer> counts = new HashMap<>();
      evidence
          .tables()
          .obligations()
          .forEach(obligation -> counts.merge(
              (obligation.outcome().orElse("open") + " " + obligation.reason()).strip(),
              1,
              Integer::sum));
      return counts.entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .map(entry -> entry.getKey() + " " + entry.getValue())
          .collect(Collectors.joining(", ", "Outcomes: ", ""));
    }
  }

  Judgement judge() throws SQLException, IOException {
    Testimony testimony = Testimony.of(WorkerSettings.AGENT.value(), stand.ledgerFile());
    List<Evidence.Talk> talks = testimony.talks();
    try (Connection connection = stand.postgres().connect()) {
      Evidence evidence = new Evidence(
          talks,
          testimony.acknowledged(),
          Dump.read(connection, talks.stream().map(Evidence.Talk::id).toList()),
          leaks());
      return new Judgement(
          evidence, new Verdict(ScriptedModel.QUESTION, WorkerSettings.HANDOFF).of(evidence));
    }
  }

  private List<String> leaks() throws IOException {
    List<String> leaks = new ArrayList<>();
    try (Stream<String> lines = Files.lines(stand.workerLog())) {
      lines
          .filter(line -> stand.secrets().stream().anyMatch(line::contains))
          .limit(MOST_SHOWN)
          .forEach(line -> leaks.add("a line of " + stand.workerLog() + " tells a secret"));
    }
    return leaks;
  }

  /// @return the folder
  Path keep(int batch, Judgement judgement) throws IOException {
    Path folder = Files.createDirectories(
        options.work().resolve("violation-seed-" + options.seed() + "-batch-" + batch));
    Files.writeString(folder.resolve("verdict.txt"), judgement.text());
    Files.write(
        folder.resolve("violations.txt"),
        judgement.findings().stream().flatMap(f -> f.violations().stream()).toList());
    Files.copy(stand.ledgerFile(), folder.resolve("ledger.jsonl"));
    Files.write(
        folder.resolve("conversations.txt"),
        judgement.evidence().talks().stream()
            .flatMap(talk -> talk.parts().stream().map(part -> talk.id() + " " + part))
            .toList());
    Evidence.Tables tables = judgement.evidence().tables();
    Files.write(
        folder.resolve("dump.txt"),
        Stream.of(
                tables.obligations(),
                tables.turns(),
                tables.actions(),
                tables.due(),
                List.copyOf(tables.dead()))
            .flatMap(List::stream)
            .map(Object::toString)
            .toList());
    return folder;
  }
}
