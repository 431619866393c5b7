package com.nexora.chat.torture;

import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.torture.verdict.Dump;
import com.nexora.chat.torture.verdict.Evidence;
import com.nexora.chat.torture.verdict.Evidence.Kind;
import com.nexora.chat.torture.verdict.Finding;
import com.nexora.chat.torture.verdict.Testimony;
import com.nexora.chat.torture.verdict.Verdict;
import com.nexora.chat.torture.worker.ScriptedModel;
import com.nexora.chat.torture.worker.Tenant;
import com.nexora.chat.torture.worker.WorkerSettings;
import java.io.BufferedReader;
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

  /// @param evidence of each workspace
  record Judgement(List<Evidence> evidence, List<Finding> findings) {

    boolean holds() {
      return findings.stream().allMatch(Finding::holds);
    }

    long parts(Kind kind) {
      return evidence.stream()
          .flatMap(each -> each.talks().stream())
          .flatMap(talk -> talk.parts().stream())
          .filter(part -> part.kind() == kind)
          .count();
    }

    /// The table, and the first violations in words.
    String text() {
      StringBuilder text = new StringBuilder(
          "%-5s %-48s %8s %10s%n".formatted("", "promise", "checked", "violations"));
      findings.forEach(finding -> text.append(finding.row()));
      findings.stream()
          .flatMap(finding -> finding.violations().stream())
          .limit(MOST_SHOWN)
          .forEach(violation -> text.append("  ").append(violation).append('\n'));
      return text.append(outcomes()).toString();
    }

    private String outcomes() {
      Map<String, Integer> counts = new HashMap<>();
      evidence.stream()
          .flatMap(each -> each.tables().obligations().stream())
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

  /// All workspaces, each by its own twin.
  ///
  /// @param calm whether workers died of nothing but what they read. Where they die all the time,
  ///     a conversation may see five deaths in a row; then a person gets it, which is counted
  Judgement judge(boolean calm) throws SQLException, IOException {
    List<Evidence> all = new ArrayList<>();
    Evidence.Searched leaks = searched(stand.workerLog(), stand.secrets());
    for (WorkspaceId workspace : Tenant.ALL) {
      all.add(evidence(workspace, leaks));
    }
    Verdict verdict =
        new Verdict(ScriptedModel.QUESTION, WorkerSettings.HANDOFF, ScriptedModel.POISON);
    List<Finding> findings = new ArrayList<>(verdict.of(all.getFirst()));
    for (Evidence other : all.subList(1, all.size())) {
      List<Finding> theirs = verdict.of(other);
      for (int i = 0; i < findings.size(); i++) {
        findings.set(i, findings.get(i).and(theirs.get(i)));
      }
    }
    findings.removeIf(finding -> finding.invariant().equals(Verdict.GIVEN_UP) && !calm);
    return new Judgement(all, findings);
  }

  private Evidence evidence(WorkspaceId workspace, Evidence.Searched leaks)
      throws SQLException, IOException {
    Testimony testimony = Testimony.of(WorkerSettings.AGENT.value(), stand.ledgerFile(workspace));
    List<Evidence.Talk> talks = testimony.talks();
    List<String> foreign = Tenant.ALL.stream()
        .filter(other -> !other.equals(workspace))
        .map(Tenant::canary)
        .toList();
    try (Connection connection = stand.postgres().connect()) {
      return new Evidence(
          talks,
          testimony.acknowledged(),
          Dump.read(connection, workspace, talks.stream().map(Evidence.Talk::id).toList()),
          leaks,
          searched(stand.ledgerFile(workspace), foreign));
    }
  }

  private static Evidence.Searched searched(Path file, List<String> forbidden) throws IOException {
    List<String> found = new ArrayList<>();
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (forbidden.stream().anyMatch(line::contains)) {
          found.add("line " + number + " of " + file + " tells what it must not");
        }
      }
    }
    return new Evidence.Searched(number, found);
  }

  /// @return the folder
  Path keep(String batch, Judgement judgement) throws IOException {
    Path folder = Files.createDirectories(
        options.work().resolve("violation-seed-" + options.seed() + "-batch-" + batch));
    Files.writeString(folder.resolve("verdict.txt"), judgement.text());
    Files.write(
        folder.resolve("violations.txt"),
        judgement.findings().stream().flatMap(f -> f.violations().stream()).toList());
    for (int i = 0; i < judgement.evidence().size(); i++) {
      keep(folder, Tenant.ALL.get(i), judgement.evidence().get(i));
    }
    return folder;
  }

  private void keep(Path folder, WorkspaceId workspace, Evidence evidence) throws IOException {
    Path ledger = stand.ledgerFile(workspace);
    Files.copy(ledger, folder.resolve(ledger.getFileName()));
    Files.write(
        folder.resolve("conversations-" + workspace + ".txt"),
        evidence.talks().stream()
            .flatMap(talk -> talk.parts().stream().map(part -> talk.id() + " " + part))
            .toList());
    Evidence.Tables tables = evidence.tables();
    Files.write(
        folder.resolve("dump-" + workspace + ".txt"),
        Stream.of(
                tables.obligations(),
                tables.turns(),
                tables.actions(),
                tables.due(),
                List.copyOf(tables.dead()))
            .flatMap(List::stream)
            .map(Object::toString)
            .toList());
  }
}
