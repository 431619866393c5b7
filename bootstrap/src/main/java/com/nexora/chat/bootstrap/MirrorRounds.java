package com.nexora.chat.bootstrap;

import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.usecase.MirrorWorkspace;
import com.nexora.chat.application.usecase.MirrorWorkspace.Report;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.logging.Logger;

/// Keeps the copies of the workspaces' own things fresh, one kind of a workspace at a time. The
/// articles are left to the [Librarian], who learns them.
final class MirrorRounds {

  private static final Logger LOG = Logger.getLogger(MirrorRounds.class.getName());

  /// How long after a webhook told of a change it is read, at most.
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(4);

  private static final int MIRRORED_AT_ONCE = 4;

  private record Place(WorkspaceId workspace, MirrorKind kind) {}

  private final MirrorWorkspace mirroring;
  private final Predicate<WorkspaceId> connected;
  private final Consumer<WorkspaceId> articlesDue;
  private final Map<Place, String> said = new ConcurrentHashMap<>();

  private MirrorRounds(
      MirrorWorkspace mirroring,
      Predicate<WorkspaceId> connected,
      Consumer<WorkspaceId> articlesDue) {
    this.mirroring = mirroring;
    this.connected = connected;
    this.articlesDue = articlesDue;
  }

  /// @param connected those that are not, are left out until they are
  /// @param articlesDue is told whose articles are due
  static Rounds of(
      Roster workspaces,
      Predicate<WorkspaceId> connected,
      MirrorWorkspace mirroring,
      Consumer<WorkspaceId> articlesDue) {
    MirrorRounds rounds = new MirrorRounds(mirroring, connected, articlesDue);
    return new Rounds(
        "mirror",
        workspaces,
        MIRRORED_AT_ONCE,
        rounds::visit,
        () -> BETWEEN_LOOKS.plusMillis(ThreadLocalRandom.current().nextLong(1_000)));
  }

  private void visit(WorkspaceId workspace) {
    if (!connected.test(workspace)) {
      return;
    }
    for (MirrorKind kind : mirroring.due(workspace)) {
      if (kind == MirrorKind.ARTICLE) {
        articlesDue.accept(workspace);
      } else if (!Thread.currentThread().isInterrupted()) {
        say(new Place(workspace, kind), mirroring.mirror(workspace, kind));
      }
    }
  }

  /// Once, while it stays the same.
  private void say(Place place, Report report) {
    String what = switch (report) {
      case Report.NotDue() -> said.getOrDefault(place, "");
      case Report.Current(int _, String note) -> note;
      case Report.Withheld(String why) -> "Intercom withholds it, " + why;
      case Report.Interrupted(String why) -> "reading it was interrupted, " + why;
    };
    if (!Objects.equals(said.put(place, what), what) && !what.isEmpty()) {
      LOG.warning(
          () -> "Workspace " + place.workspace() + ", " + place.kind() + " in the mirror: " + what);
    }
  }
}
