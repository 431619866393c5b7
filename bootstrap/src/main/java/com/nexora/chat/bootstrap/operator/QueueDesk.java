package com.nexora.chat.bootstrap.operator;

import com.nexora.chat.application.port.Awaited;
import com.nexora.chat.application.port.Handovers;
import com.nexora.chat.application.port.Promised;
import com.nexora.chat.application.port.Promises;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.handoff.Handed;
import com.nexora.chat.domain.hours.Promise;
import com.nexora.chat.domain.queue.Digest;
import com.nexora.chat.domain.staff.Staff;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Shows an operator who was promised an answer out of hours, and whom nobody takes.
///
/// @param staff as the mirror knows it
public record QueueDesk(
    Promises promises, Handovers handovers, Function<WorkspaceId, Staff> staff, PrintStream out) {

  public static final String USAGE = """
      usage: ./nexora queue [--workspace W] [--digest]
               lists customers who were promised an answer out of hours and have none yet, the most
               pressing first, and handoffs that nobody has taken yet; --digest says it as the
               morning's note to each team does""";

  private static final int MOST = 1_000;

  private static final DateTimeFormatter AT =
      DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);

  /// @param workspace empty for every workspace: of the file, and published without an
  ///     entry in it
  public record Wish(Optional<WorkspaceId> workspace, boolean digest) {

    /// Whether the command is this one, understood or not.
    public static boolean meant(List<String> arguments) {
      return arguments.getFirst().equals("queue");
    }

    /// Empty when it is not understood.
    public static Optional<Wish> of(List<String> arguments) {
      List<String> words = new ArrayList<>(arguments.subList(1, arguments.size()));
      Optional<String> workspace = Options.taken(words, "--workspace");
      boolean digest = words.remove("--digest");
      return words.isEmpty()
          ? Optional.of(new Wish(workspace.map(WorkspaceId::new), digest))
          : Optional.empty();
    }
  }

  public void show(List<WorkspaceId> workspaces, boolean digest) {
    if (digest) {
      workspaces.forEach(this::digest);
    } else {
      list(workspaces);
    }
  }

  private void list(List<WorkspaceId> workspaces) {
    Table table = new Table(
        "WORKSPACE", "CONVERSATION", "TEAM", "WHO", "SINCE", "PROMISED BY", "ZONE", "STATE");
    for (WorkspaceId workspace : workspaces) {
      for (Promised promised : promises.open(workspace, MOST)) {
        Promise promise = promised.promise();
        table.add(
            workspace.value(),
            promised.conversation().value(),
            promise.team().map(TeamId::value).orElse("-"),
            promise.who().isBlank() ? "-" : promise.who(),
            at(promise.madeAt(), promise.zone()),
            at(promise.promisedAt(), promise.zone()),
            promise.zone().getId(),
            state(promised));
      }
    }
    table.lines("Nobody waits for a promised answer.").forEach(out::println);
    waiting(workspaces).lines("No handoff waits to be taken.").forEach(out::println);
  }

  private Table waiting(List<WorkspaceId> workspaces) {
    Table table = new Table(
        "WORKSPACE", "CONVERSATION", "WITH", "SINCE (UTC)", "TO BE TAKEN BY", "GONE ON", "STATE");
    for (WorkspaceId workspace : workspaces) {
      for (Awaited awaited : handovers.open(workspace, MOST)) {
        Handed handed = awaited.handed();
        table.add(
            workspace.value(),
            awaited.conversation().value(),
            holder(handed.holder()),
            at(handed.since(), ZoneOffset.UTC),
            at(handed.dueAt(), ZoneOffset.UTC),
            String.valueOf(handed.times()),
            awaited.stuck() ? "NOBODY TAKES IT" : "to be taken");
      }
    }
    return table;
  }

  private static String holder(Assignee holder) {
    return switch (holder) {
      case Assignee.ToTeammate(TeammateId id) -> "teammate " + id;
      case Assignee.ToTeam(TeamId id) -> "team " + id;
      case Assignee.ToNobody() -> "nobody";
    };
  }

  private void digest(WorkspaceId workspace) {
    List<Digest> digests = Digest.of(promises.open(workspace, MOST).stream()
        .map(promised ->
            new Digest.Entry(promised.conversation(), promised.promise(), promised.broken()))
        .toList());
    if (digests.isEmpty()) {
      out.println(workspace + ": nobody waits for a promised answer.");
    }
    for (Digest digest : digests) {
      out.println(workspace + ":");
      digest.text(staff.apply(workspace)).lines().map(Table::printable).forEach(out::println);
    }
    for (Awaited awaited : handovers.open(workspace, MOST)) {
      if (awaited.stuck()) {
        out.println(Table.printable("%s: nobody takes conversation %s, with %s since %s UTC"
            .formatted(
                workspace,
                awaited.conversation(),
                holder(awaited.handed().holder()),
                at(awaited.handed().since(), ZoneOffset.UTC))));
      }
    }
  }

  private static String state(Promised promised) {
    if (promised.broken()) {
      return "BROKEN";
    }
    return promised.reopened() ? "with the team" : "asleep";
  }

  private static String at(Instant at, ZoneId zone) {
    return AT.format(at.atZone(zone));
  }
}
