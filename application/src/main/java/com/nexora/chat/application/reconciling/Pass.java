package com.nexora.chat.application.reconciling;

import static java.lang.System.Logger.Level.WARNING;

import com.nexora.chat.application.Watch;
import com.nexora.chat.application.port.FindConversations.Query;
import com.nexora.chat.application.port.FindConversations.Result;
import com.nexora.chat.application.port.FindConversations.Sighting;
import com.nexora.chat.application.port.ReadConversation;
import com.nexora.chat.application.usecase.ReconcileConversations.Report;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;

/// One search of one workspace. What changed is taken in windows of time small enough to be taken
/// whole, because nothing is said about the order of what is found; the mark moves after each. A
/// failure ends the search, and the next one begins at the mark.
final class Pass {

  /// Then other workspaces are searched first.
  static final int MOST_WINDOWS = 20;

  private static final int MOST_PAGES = 1_000;

  /// A second must be over before what changed in it is known, and clocks differ a little.
  private static final Duration SETTLED = Duration.ofSeconds(10);

  /// A webhook that Intercom repeats comes after a minute.
  private static final Duration LATE = Duration.ofMinutes(1);

  /// A conversation that Intercom lists but does not give must not hold up the others for ever.
  private static final int FAILURES_TO_PASS_OVER = 3;

  private static final System.Logger LOG = System.getLogger(Pass.class.getName());

  private final Watch.Search sources;
  private final Feeding feeding;
  private final Handled handled;
  private final InstantSource clock;
  private int late;
  private Instant newest = Instant.MIN;
  private Optional<String> stopped = Optional.empty();

  Pass(Watch.Search sources, Feeding feeding, Handled handled, InstantSource clock) {
    this.sources = sources;
    this.feeding = feeding;
    this.handled = handled;
    this.clock = clock;
  }

  Report run(WorkspaceId workspace, TeammateId agent, Instant seenUntil, int mostInWindow) {
    Instant from = seenUntil.minus(Reconciling.OVERLAP);
    for (int i = 0; i < MOST_WINDOWS; i++) {
      Query all = new Query(agent, from, Optional.empty(), Optional.empty());
      Optional<Instant> end = window(workspace, all, mostInWindow);
      if (stopped.isPresent()) {
        return new Report.Interrupted(late, stopped.get());
      }
      // A window has an end only where more lies behind it: the mark is never ahead of Intercom's
      // clock.
      Instant seen = end.orElse(newest);
      if (seen.isAfter(seenUntil)) {
        sources.ledger().advance(workspace, seen);
        handled.forgetBefore(seen.minus(Reconciling.OVERLAP));
      }
      if (end.isEmpty()) {
        return new Report.UpToDate(late);
      }
      from = end.get();
    }
    return new Report.Behind(late);
  }

  /// Takes what changed in the window, or in its first half while it holds too much.
  ///
  /// @return where what was taken ends; empty when it was everything
  private Optional<Instant> window(WorkspaceId workspace, Query window, int most) {
    Optional<Result.Found> first = find(workspace, window);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Instant end = window.until().orElseGet(clock::instant);
    long half = Duration.between(window.from(), end).toSeconds() / 2;
    if (first.get().total() > most && half > 0) {
      return window(workspace, window.until(window.from().plusSeconds(half)), most);
    }
    take(workspace, window, first.get());
    return window.until();
  }

  private void take(WorkspaceId workspace, Query window, Result.Found first) {
    Optional<Result.Found> page = Optional.of(first);
    for (int i = 0; page.isPresent() && i < MOST_PAGES; i++) {
      look(workspace, window.assignee(), page.get());
      page = stopped.isPresent()
          ? Optional.empty()
          : page.get().next().flatMap(next -> find(workspace, window.page(next)));
    }
    if (page.isPresent()) {
      stopped = Optional.of("the list does not end");
    }
  }

  private Optional<Result.Found> find(WorkspaceId workspace, Query query) {
    return switch (sources.search().find(workspace, query)) {
      case Result.Found found -> Optional.of(found);
      case Result.Unavailable(String why) -> {
        stopped = Optional.of(why);
        yield Optional.empty();
      }
    };
  }

  private void look(WorkspaceId workspace, TeammateId agent, Result.Found page) {
    newest = newestOf(page).filter(newest::isBefore).orElse(newest);
    for (Sighting sighting : page.sightings()) {
      if (stopped.isEmpty() && !handled.knows(sighting)) {
        look(workspace, agent, sighting);
      }
    }
  }

  private void look(WorkspaceId workspace, TeammateId agent, Sighting sighting) {
    switch (sources.conversations().read(workspace, sighting.conversation())) {
      case ReadConversation.Result.Read(Conversation now) ->
        note(sighting, feeding.feed(workspace, agent, now));
      case ReadConversation.Result.Gone() -> handled.add(sighting);
      case ReadConversation.Result.Unavailable(String why) -> failed(workspace, sighting, why);
    }
  }

  private void note(Sighting sighting, Feeding.Fed fed) {
    Instant now = clock.instant();
    late += (int) fed.stored().stream()
        .filter(part -> part.at().isBefore(now.minus(LATE)))
        .count();
    if (fed.complete() && sighting.updatedAt().isBefore(now.minus(SETTLED))) {
      handled.add(sighting);
    }
  }

  private void failed(WorkspaceId workspace, Sighting sighting, String why) {
    if (handled.failed(sighting) < FAILURES_TO_PASS_OVER) {
      stopped = Optional.of(why);
    } else {
      LOG.log(
          WARNING,
          "Workspace {0}: conversation {1} is found but cannot be read, and is passed over: {2}",
          workspace,
          sighting.conversation(),
          why);
    }
  }

  private static Optional<Instant> newestOf(Result.Found page) {
    return page.sightings().stream().map(Sighting::updatedAt).max(Comparator.naturalOrder());
  }
}
