package com.nexora.chat.bootstrap;

import com.nexora.chat.application.Watch;
import com.nexora.chat.application.port.Policies;
import com.nexora.chat.application.usecase.FindDeletions;
import com.nexora.chat.application.usecase.ReconcileConversations;
import com.nexora.chat.application.usecase.ReconcileConversations.Report;
import com.nexora.chat.application.usecase.TakeNotices;
import com.nexora.chat.application.usecase.WatchObligations;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.Intercom;
import com.nexora.chat.persistence.Persistence;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.logging.Logger;

/// What goes its rounds beside the work: the search for lost messages and the watchdog.
final class Watchers {

  private static final Logger LOG = Logger.getLogger(Watchers.class.getName());

  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(15);

  /// A minute is promised for what must be erased.
  static final Duration BETWEEN_NOTICES = Duration.ofSeconds(5);

  /// Each is a look at an index when there is nothing to do.
  private static final int NOTICED_AT_ONCE = 2;

  /// Each may hold a conversation in memory, and a connection to the database while it writes.
  private static final int SEARCHED_AT_ONCE = 4;

  /// Nodes that were started together do not search together for ever.
  private static final double MOST_JITTER = 0.2;

  private Watchers() {}

  /// What a search for lost messages needs.
  static Watch.Search sources(Policies policies, Intercom intercom, Persistence store) {
    return new Watch.Search(
        policies, intercom.found(), intercom.search(), store.polls(), store.ratings());
  }

  /// @param connected those that are not, are left out until they are
  static Rounds search(
      Roster workspaces,
      Predicate<WorkspaceId> connected,
      ReconcileConversations reconcile,
      Duration interval,
      Metrics metrics) {
    return new Rounds(
        "search for lost messages",
        workspaces,
        SEARCHED_AT_ONCE,
        workspace -> {
          if (!connected.test(workspace)) {
            return;
          }
          Report report = reconcile.reconcile(workspace, interval);
          metrics.searched(workspace, report);
          say(workspace, report);
        },
        () -> interval.plusMillis(
            (long) (interval.toMillis() * ThreadLocalRandom.current().nextDouble(MOST_JITTER))));
  }

  static Rounds watchdog(Roster workspaces, WatchObligations watch, Metrics metrics) {
    return new Rounds(
        "watchdog",
        workspaces,
        1,
        workspace -> metrics.watched(workspace, watch.watch(workspace)),
        () -> BETWEEN_LOOKS);
  }

  /// What is told is done soon, connected or not: what must be erased waits for nobody.
  ///
  /// @param tidy forgets what is only kept for a moment
  static Rounds notices(Roster workspaces, TakeNotices take, Runnable tidy) {
    return new Rounds(
        "notices",
        workspaces,
        NOTICED_AT_ONCE,
        workspace -> {
          tidy.run();
          TakeNotices.Report report = take.take(workspace);
          if (report.erased() > 0) {
            LOG.info(() -> "Workspace %s: %d erased because Intercom said so"
                .formatted(workspace, report.erased()));
          }
        },
        () -> BETWEEN_NOTICES);
  }

  /// @param connected those that are not, are left out until they are
  static Rounds deletions(
      Roster workspaces, Predicate<WorkspaceId> connected, FindDeletions find, Duration interval) {
    Map<WorkspaceId, String> said = new ConcurrentHashMap<>();
    return new Rounds(
        "search for deletions",
        workspaces,
        SEARCHED_AT_ONCE,
        workspace -> {
          if (connected.test(workspace)) {
            say(workspace, find.search(workspace, interval), said);
          }
        },
        () -> interval);
  }

  /// @param said what stopped it last in each workspace: said once, while it stays the
  ///     same
  private static void say(
      WorkspaceId workspace, FindDeletions.Report report, Map<WorkspaceId, String> said) {
    switch (report) {
      case FindDeletions.Report.Searched(int found) -> {
        said.remove(workspace);
        if (found > 0) {
          LOG.warning(() -> "Workspace %s: %d conversations were deleted, no webhook had said so"
              .formatted(workspace, found));
        }
      }
      case FindDeletions.Report.Interrupted(String why) -> {
        if (!why.equals(said.put(workspace, why))) {
          LOG.warning(() -> "Workspace " + workspace + ": searching for deletions stopped, " + why
              + "; it goes on later");
        }
      }
      case FindDeletions.Report.NotDue() -> {}
    }
  }

  private static void say(WorkspaceId workspace, Report report) {
    if (report.late() > 0) {
      LOG.warning(() -> "Workspace %s: %d messages came late, no webhook had brought them"
          .formatted(workspace, report.late()));
    }
    switch (report) {
      case Report.Interrupted interrupted ->
        LOG.warning(() -> "Workspace " + workspace + ": searching for lost messages stopped, "
            + interrupted.why() + "; it goes on later");
      case Report.Behind _ ->
        LOG.info(() -> "Workspace " + workspace + ": much has changed; the search goes on later");
      case Report.UpToDate _, Report.NotDue _ -> {}
    }
  }
}
