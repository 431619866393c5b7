package com.nexora.chat.torture;

import com.nexora.chat.torture.kill.CrashPoint;
import com.nexora.chat.torture.kill.Tally;
import com.nexora.chat.torture.verdict.Evidence;
import com.nexora.chat.torture.verdict.Evidence.Kind;
import com.nexora.chat.torture.verdict.Finding;
import com.nexora.chat.torture.worker.Worker;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/// What a whole run came to.
final class Report {

  private final Tally tally;
  private final Options options;
  private final AtomicInteger reconciled = new AtomicInteger();
  private final AtomicLong starts = new AtomicLong();
  private final AtomicLong startMillis = new AtomicLong();
  private final Map<String, Finding> findings = new LinkedHashMap<>();
  private final Map<String, Long> counts = new LinkedHashMap<>();
  private Duration killing = Duration.ZERO;
  private Duration draining = Duration.ZERO;

  Report(Tally tally, Options options) {
    this.tally = tally;
    this.options = options;
  }

  /// A line a worker said.
  void heard(String line) {
    if (line.startsWith("reconciled ")) {
      reconciled.incrementAndGet();
    } else if (line.startsWith(Worker.STARTED)) {
      starts.incrementAndGet();
      startMillis.addAndGet(Long.parseLong(line.substring(Worker.STARTED.length())));
    }
  }

  void killed(Duration took) {
    killing = killing.plus(took);
  }

  void drained(Duration took) {
    draining = draining.plus(took);
  }

  void poisoned(List<String> wrong) {
    add(new Finding("K24", "what kills is handed over after five deaths", 1, wrong));
  }

  void judged(Judging.Judgement judgement) {
    judgement.findings().forEach(this::add);
    for (Evidence evidence : judgement.evidence()) {
      count("conversations", evidence.talks().size());
      count("unacknowledged", -evidence.acknowledged().size());
      count(
          "handed_over_for_failing",
          evidence.tables().obligations().stream()
              .filter(o -> o.reason().equals("agent failed"))
              .count());
      count(
          "resent",
          evidence.tables().actions().stream().filter(a -> a.attempts() > 1).count());
      count("dead_letters", evidence.tables().dead().size());
    }
    count("messages", judgement.parts(Kind.CUSTOMER_WROTE));
    count("unacknowledged", judgement.parts(Kind.CUSTOMER_WROTE));
    count("replies", judgement.parts(Kind.AGENT_REPLIED));
  }

  private void add(Finding finding) {
    findings.merge(finding.promise(), finding, Finding::and);
  }

  private void count(String what, long number) {
    counts.merge(what, number, Long::sum);
  }

  /// Whether the run did what it was asked to do, and looked at what it judged.
  boolean thorough() {
    List<Finding> missing = new ArrayList<>(new Thoroughness(tally, options).findings());
    List<String> unseen = findings.values().stream()
        .filter(finding -> finding.checked() == 0)
        .map(finding -> "never checked: " + finding.promise())
        .toList();
    missing.add(new Finding("run", "every promise was looked at", findings.size(), unseen));
    missing.forEach(this::add);
    return missing.stream().allMatch(Finding::holds);
  }

  /// For the record: nothing but numbers.
  Map<String, Long> sums() {
    Map<String, Long> sums = new LinkedHashMap<>();
    sums.put("seed", options.seed());
    sums.put("kills", (long) tally.kills());
    sums.put("postgres_kills", (long) tally.postgresKills());
    sums.put("pauses", (long) tally.pauses());
    sums.put("long_pauses", (long) tally.longPauses());
    sums.put("stops", (long) tally.stops());
    sums.put("minutes", (long) options.minutes());
    sums.putAll(counts);
    sums.put("reconciled", (long) reconciled.get());
    sums.put("longest_recovery_ms", tally.longestRecovery().toMillis());
    sums.put("killing_ms", killing.toMillis());
    sums.put("draining_ms", draining.toMillis());
    sums.put("starts", starts.get());
    sums.put("start_cpu_ms", startMillis.get());
    for (CrashPoint point : CrashPoint.values()) {
      sums.put(point.code(), (long) tally.hits(point));
    }
    sums.put(
        "violations",
        findings.values().stream().mapToLong(f -> f.violations().size()).sum());
    return sums;
  }

  String text() {
    StringBuilder text = new StringBuilder("Crash points, hit / aimed at:\n");
    for (CrashPoint point : CrashPoint.values()) {
      text.append("  %s %-44s %5d / %d%n"
          .formatted(point.code(), point.words(), tally.hits(point), tally.aims(point)));
    }
    text.append("  K-11 does not exist: nothing a model may call has an effect.\n");
    sums().forEach((what, number) -> {
      if (!what.startsWith("K-")) {
        text.append("%-42s %8d%n".formatted(what.replace('_', ' '), number));
      }
    });
    text.append("%-42s %8d%n"
        .formatted("milliseconds per kill", killing.toMillis() / Math.max(1, tally.kills())));
    text.append("%-42s %8d%n"
        .formatted(
            "processor milliseconds per start", startMillis.get() / Math.max(1, starts.get())));
    text.append("%-42s %8.1f%n"
        .formatted(
            "load average now",
            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
    text.append("%-5s %-48s %8s %10s%n".formatted("", "promise", "checked", "violations"));
    findings.values().forEach(finding -> text.append(finding.row()));
    findings
        .values()
        .forEach(finding -> finding.violations().stream()
            .limit(10)
            .forEach(v -> text.append("  ").append(v).append('\n')));
    return text.toString();
  }
}
