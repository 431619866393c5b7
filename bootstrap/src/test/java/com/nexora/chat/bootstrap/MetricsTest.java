package com.nexora.chat.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Backlog;
import com.nexora.chat.application.port.Handovers;
import com.nexora.chat.application.port.Promises;
import com.nexora.chat.application.usecase.EscalateHandoffs;
import com.nexora.chat.application.usecase.KeepPromises;
import com.nexora.chat.application.usecase.ReconcileConversations.Report;
import com.nexora.chat.domain.figures.Figure;
import com.nexora.chat.domain.figures.Sums;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MetricsTest {

  private final Map<WorkspaceId, Long> versions = new HashMap<>();
  private final Metrics metrics = new Metrics(
      () -> Instant.ofEpochSecond(1_763_800_000),
      workspace -> true,
      workspace -> true,
      () -> versions);

  @Test
  void what_waits_is_told_for_each_workspace() {
    WorkspaceId acme = new WorkspaceId("acme");
    metrics.watched(acme, new Backlog(5, Duration.ofMinutes(11), 2, 3, 4, 1));
    metrics.searched(acme, new Report.UpToDate(2));
    metrics.searched(acme, new Report.Interrupted(1, "limited"));
    assertEquals(
        List.of(
            "nexora_open_obligations{workspace=\"acme\"} 5",
            "nexora_oldest_obligation_seconds{workspace=\"acme\"} 660",
            "nexora_overdue_obligations{workspace=\"acme\"} 2",
            "nexora_needs_reconnect{workspace=\"acme\"} 1",
            "nexora_stopped{workspace=\"acme\"} 1",
            "nexora_dead_letters{workspace=\"acme\",kind=\"conversation\"} 3",
            "nexora_dead_letters{workspace=\"acme\",kind=\"action\"} 1",
            "nexora_dead_letters{workspace=\"acme\",kind=\"delivery\"} 4",
            "nexora_late_messages_total{workspace=\"acme\"} 3",
            "nexora_watched_timestamp_seconds{workspace=\"acme\"} 1763800000",
            "nexora_searched_timestamp_seconds{workspace=\"acme\"} 1763800000"),
        metrics.text().lines().filter(line -> !line.startsWith("#")).toList());
  }

  @Test
  void every_figure_stands_in_the_readme_and_no_other_does() throws IOException {
    String readme = Files.readString(Path.of(System.getProperty("nexora.root"), "README.md"));
    Set<String> told = metrics
        .text()
        .lines()
        .filter(line -> line.startsWith("# TYPE "))
        .map(line -> line.substring("# TYPE ".length(), line.lastIndexOf(' ')))
        .collect(Collectors.toCollection(TreeSet::new));
    Set<String> written = Pattern.compile("^\\| `(nexora_[a-z_]+)\\{", Pattern.MULTILINE)
        .matcher(readme)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(told.contains("nexora_handoffs_stuck"), told::toString);
    assertEquals(told, written);
  }

  @Test
  void the_version_that_holds_is_told_where_one_is_published() {
    versions.put(new WorkspaceId("acme"), 7L);
    assertEquals(
        List.of("nexora_configuration_version{workspace=\"acme\"} 7"),
        metrics.text().lines().filter(line -> !line.startsWith("#")).toList());
  }

  @Test
  void promises_that_wait_and_are_broken_are_figures_of_the_workspace() {
    WorkspaceId acme = new WorkspaceId("acme");
    metrics.promised(acme, new KeepPromises.Report(1, new Promises.Count(3, 2)));
    metrics.promised(acme, new KeepPromises.Report(1, new Promises.Count(2, 1)));
    assertEquals(
        List.of(
            "nexora_promises_waiting{workspace=\"acme\"} 2",
            "nexora_promises_broken{workspace=\"acme\"} 1",
            "nexora_promises_missed_total{workspace=\"acme\"} 2"),
        metrics
            .text()
            .lines()
            .filter(line -> line.startsWith("nexora_promises"))
            .toList());
  }

  @Test
  void handoffs_that_wait_and_are_stuck_are_figures_of_the_workspace() {
    WorkspaceId acme = new WorkspaceId("acme");
    metrics.handedOver(acme, new EscalateHandoffs.Report(1, new Handovers.Count(3, 2)));
    metrics.handedOver(acme, new EscalateHandoffs.Report(0, new Handovers.Count(1, 2)));
    assertEquals(
        List.of(
            "nexora_handoffs_waiting{workspace=\"acme\"} 1",
            "nexora_handoffs_stuck{workspace=\"acme\"} 2"),
        metrics
            .text()
            .lines()
            .filter(line -> line.startsWith("nexora_handoffs"))
            .toList());
  }

  @Test
  void what_was_forgotten_is_counted() { // C-17
    metrics.forgot(new WorkspaceId("acme"), 7);
    metrics.forgot(new WorkspaceId("acme"), 5);
    assertTrue(
        metrics.text().contains("\nnexora_forgotten_conversations_total{workspace=\"acme\"} 12\n"));
  }

  @Test
  void what_was_counted_is_there_as_sums_that_only_grow() {
    metrics.counted(
        new WorkspaceId("acme"),
        Sums.of(Figure.TURNS, "answered", 7)
            .plus(Sums.of(Figure.TURNS, "handed off", 2))
            .plus(Sums.of(Figure.HANDOFF_REASONS, "risk", 2))
            .plus(Sums.of(Figure.CONVERSATIONS, "", 8))
            .plus(Sums.of(Figure.PROMISES, "kept", 1))
            .plus(Sums.of(Figure.PROMISES, "waiting", 5))
            .plus(Sums.of(Figure.FIRST_REPLY, "80", 4))
            .plus(Sums.of(Figure.FIRST_REPLY, "81", 2))
            .plus(Sums.of(Figure.LEADS, "", 3))
            .plus(Sums.of(Figure.COST, "", 1200)));
    metrics.counted(new WorkspaceId("globex"), Sums.of(Figure.TURNS, "answered", 1));
    List<String> lines =
        metrics.text().lines().filter(line -> !line.startsWith("#")).toList();
    assertEquals(
        List.of(
            "nexora_conversations_total{workspace=\"acme\"} 8",
            "nexora_turns_total{workspace=\"acme\",outcome=\"answered\"} 7",
            "nexora_turns_total{workspace=\"acme\",outcome=\"handed off\"} 2",
            "nexora_handoffs_total{workspace=\"acme\",reason=\"risk\"} 2",
            "nexora_promises_total{workspace=\"acme\",fate=\"kept\"} 1",
            "nexora_promises_total{workspace=\"acme\",fate=\"late\"} 0",
            "nexora_first_replies_total{workspace=\"acme\"} 6",
            "nexora_leads_total{workspace=\"acme\"} 3",
            "nexora_model_cost_millionths_total{workspace=\"acme\"} 1200"),
        lines.stream().filter(line -> line.contains("acme")).toList());
    assertTrue(lines.contains("nexora_turns_total{workspace=\"globex\",outcome=\"handed off\"} 0"));
  }

  @Test
  void every_figure_is_described_once() {
    List<String> types =
        metrics.text().lines().filter(line -> line.startsWith("# TYPE")).toList();
    assertEquals(23, types.size());
    assertEquals(types.size(), types.stream().distinct().count());
  }

  @Test
  void an_odd_name_cannot_break_out_of_its_label() { // C-11
    metrics.searched(new WorkspaceId("a\"b\\c"), new Report.UpToDate(0));
    assertEquals(
        1,
        metrics
            .text()
            .lines()
            .filter("nexora_late_messages_total{workspace=\"a\\\"b\\\\c\"} 0"::equals)
            .count());
  }
}
