package com.nexora.chat.bootstrap;

import com.nexora.chat.application.port.Backlog;
import com.nexora.chat.application.port.Handovers;
import com.nexora.chat.application.usecase.EscalateHandoffs;
import com.nexora.chat.application.usecase.KeepPromises;
import com.nexora.chat.application.usecase.ReconcileConversations.Report;
import com.nexora.chat.domain.figures.Figure;
import com.nexora.chat.domain.figures.Sums;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// `GET /metrics` in the Prometheus text format: what waits in each workspace, as the watchdog saw
/// it last. A scrape asks the database nothing.
final class Metrics implements HttpService {

  private record Figures(
      Backlog backlog,
      boolean needsReconnect,
      boolean halted,
      Instant watched,
      long late,
      Instant searched) {

    static final Figures NONE = new Figures(
        new Backlog(0, Duration.ZERO, 0, 0, 0, 0), false, false, Instant.EPOCH, 0, Instant.EPOCH);

    Figures watched(Backlog now, boolean refused, boolean stopped, Instant at) {
      return new Figures(now, refused, stopped, at, late, searched);
    }

    Figures searched(Report report, Instant at) {
      Instant complete = report instanceof Report.UpToDate ? at : searched;
      return new Figures(backlog, needsReconnect, halted, watched, late + report.late(), complete);
    }
  }

  private final InstantSource clock;
  private final Predicate<WorkspaceId> needsReconnect;
  private final Predicate<WorkspaceId> halted;
  private final Supplier<Map<WorkspaceId, Long>> versions;
  private final Map<String, Figures> byWorkspace = new TreeMap<>();
  private final Map<String, PromiseFigures> promises = new TreeMap<>();
  private final Map<String, Handovers.Count> handoffs = new TreeMap<>();
  private final Map<String, Sums> sums = new TreeMap<>();
  private final Map<String, Long> forgotten = new TreeMap<>();

  /// @param needsReconnect whether Intercom refuses a workspace's token, answered from memory
  /// @param halted whether an operator has stopped the agent there, answered from memory
  /// @param versions which published version this node goes by in each workspace, from memory
  Metrics(
      InstantSource clock,
      Predicate<WorkspaceId> needsReconnect,
      Predicate<WorkspaceId> halted,
      Supplier<Map<WorkspaceId, Long>> versions) {
    this.clock = clock;
    this.needsReconnect = needsReconnect;
    this.halted = halted;
    this.versions = versions;
  }

  synchronized void watched(WorkspaceId workspace, Backlog backlog) {
    byWorkspace.put(
        workspace.value(),
        of(workspace)
            .watched(
                backlog, needsReconnect.test(workspace), halted.test(workspace), clock.instant()));
  }

  synchronized void searched(WorkspaceId workspace, Report report) {
    byWorkspace.put(workspace.value(), of(workspace).searched(report, clock.instant()));
  }

  synchronized void promised(WorkspaceId workspace, KeepPromises.Report report) {
    promises.merge(
        workspace.value(), PromiseFigures.NONE.with(report), (before, _) -> before.with(report));
  }

  synchronized void handedOver(WorkspaceId workspace, EscalateHandoffs.Report report) {
    handoffs.put(workspace.value(), report.count());
  }

  /// @param conversations just now
  synchronized void forgot(WorkspaceId workspace, long conversations) {
    forgotten.merge(workspace.value(), conversations, Long::sum);
  }

  /// @param all that was counted until now
  synchronized void counted(WorkspaceId workspace, Sums all) {
    sums.put(workspace.value(), all);
  }

  private Figures of(WorkspaceId workspace) {
    return byWorkspace.getOrDefault(workspace.value(), Figures.NONE);
  }

  @Override
  public void routing(HttpRules rules) {
    rules.get(
        "/metrics",
        (request, response) -> response
            .header(HeaderNames.CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")
            .send(text()));
  }

  synchronized String text() {
    StringBuilder text = new StringBuilder();
    Page<Figures> page = new Page<>(text, byWorkspace);
    page.gauge(
        "nexora_open_obligations",
        "Customer messages without an outcome.",
        f -> f.backlog().open());
    page.gauge(
        "nexora_oldest_obligation_seconds",
        "Age of the oldest customer message without an outcome.",
        f -> f.backlog().oldest().toSeconds());
    page.gauge(
        "nexora_overdue_obligations",
        "Customer messages without an outcome that are older than they may be.",
        f -> f.backlog().overdue());
    page.gauge(
        "nexora_needs_reconnect",
        "1 where Intercom refuses the token: the workspace has to be connected again.",
        f -> f.needsReconnect() ? 1L : 0L);
    page.gauge(
        "nexora_stopped",
        "1 where an operator has stopped the agent: nothing is said to customers.",
        f -> f.halted() ? 1L : 0L);
    page.head("nexora_dead_letters", "gauge", "What was set aside for a person to look at.");
    page.line("nexora_dead_letters", "kind=\"conversation\"", f -> f.backlog().setAside());
    page.line("nexora_dead_letters", "kind=\"action\"", f -> f.backlog().held());
    page.line("nexora_dead_letters", "kind=\"delivery\"", f -> f.backlog().quarantined());
    page.head(
        "nexora_late_messages_total", "counter", "Customer messages that no webhook had brought.");
    page.line("nexora_late_messages_total", "", Figures::late);
    page.gauge(
        "nexora_watched_timestamp_seconds",
        "When the figures above were last counted.",
        f -> f.watched().getEpochSecond());
    page.gauge(
        "nexora_searched_timestamp_seconds",
        "When a search for lost messages last came to its end.",
        f -> f.searched().getEpochSecond());
    Page<PromiseFigures> promised = new Page<>(text, promises);
    promised.gauge(
        "nexora_promises_waiting",
        "Customers who were promised an answer out of hours and wait for it.",
        f -> f.count().waiting());
    promised.gauge(
        "nexora_promises_broken",
        "Promises whose time went by and that nobody has answered yet.",
        f -> f.count().broken());
    promised.head(
        "nexora_promises_missed_total", "counter", "Promises that this node found broken.");
    promised.line("nexora_promises_missed_total", "", PromiseFigures::missed);
    Page<Handovers.Count> handed = new Page<>(text, handoffs);
    handed.gauge(
        "nexora_handoffs_waiting",
        "Handoffs that nobody has been seen to take yet, and that go on if nobody does.",
        Handovers.Count::waiting);
    handed.gauge(
        "nexora_handoffs_stuck",
        "Handoffs that have gone as far as they may, and that nobody has taken.",
        Handovers.Count::stuck);
    new Page<>(text, forgotten)
        .counter(
            "nexora_forgotten_conversations_total",
            "Conversations that this node has forgotten, because the workspace keeps them no longer.",
            number -> number);
    counted(new Page<>(text, sums));
    Map<String, Long> published = new TreeMap<>();
    versions.get().forEach((workspace, number) -> published.put(workspace.value(), number));
    new Page<>(text, published)
        .gauge(
            "nexora_configuration_version",
            "Which published version this node goes by; absent where the workspaces file holds.",
            number -> number);
    return text.toString();
  }

  /// What only grows: how a conversation went may still change for a week, and is not here.
  private void counted(Page<Sums> page) {
    page.counter(
        "nexora_conversations_total",
        "Conversations in which the agent has acted.",
        all -> all.of(Figure.CONVERSATIONS));
    counted(page, "nexora_turns_total", "Turns that came to their end.", "outcome", Figure.TURNS);
    counted(
        page,
        "nexora_handoffs_total",
        "Turns that ended with a person, at once or in the queue.",
        "reason",
        Figure.HANDOFF_REASONS);
    page.head("nexora_promises_total", "counter", "Promises out of hours that were answered.");
    for (String fate : List.of("kept", "late")) {
      page.line(
          "nexora_promises_total", "fate=\"" + fate + "\"", all -> all.of(Figure.PROMISES, fate));
    }
    page.counter(
        "nexora_first_replies_total",
        "Conversations in which the agent has replied in its first turn.",
        all -> all.of(Figure.FIRST_REPLY));
    page.counter(
        "nexora_leads_total",
        "Conversations handed to people as qualified leads.",
        all -> all.of(Figure.LEADS));
    page.counter(
        "nexora_model_cost_millionths_total",
        "What models cost, in millionths of the currency of the prices.",
        all -> all.of(Figure.COST));
  }

  private void counted(Page<Sums> page, String name, String help, String label, Figure figure) {
    page.head(name, "counter", help);
    sums.values().stream()
        .flatMap(all -> all.parts(figure).keySet().stream())
        .distinct()
        .sorted()
        .forEach(part -> page.line(name, label + "=\"" + part + "\"", all -> all.of(figure, part)));
  }

  private record Page<F>(StringBuilder text, Map<String, F> figures) {

    void gauge(String name, String help, Function<F, Long> value) {
      head(name, "gauge", help);
      line(name, "", value);
    }

    void counter(String name, String help, Function<F, Long> value) {
      head(name, "counter", help);
      line(name, "", value);
    }

    void head(String name, String type, String help) {
      text.append("# HELP %s %s\n# TYPE %s %s\n".formatted(name, help, name, type));
    }

    void line(String name, String label, Function<F, Long> value) {
      figures.forEach((workspace, all) -> text.append(String.format(
          Locale.ROOT,
          "%s{workspace=\"%s\"%s} %d\n",
          name,
          workspace.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n"),
          label.isEmpty() ? "" : "," + label,
          value.apply(all))));
    }
  }
}
