package com.nexora.chat.bootstrap.operator;

import com.nexora.chat.application.port.Promised;
import com.nexora.chat.application.port.Promises;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.hours.Promise;
import com.nexora.chat.domain.queue.Digest;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Shows an operator who was promised an answer out of hours.
public record QueueDesk(Promises promises, PrintStream out) {

  public static final String USAGE = """
      usage: ./nexora queue [--workspace W] [--digest]
               lists customers who were promised an answer out of hours and have none yet, the most
               pressing first; --digest says it as the morning's note to each team does""";

  private static final int MOST = 1_000;

  private static final DateTimeFormatter AT =
      DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);

  /// @param workspace empty for every workspace of the workspaces file
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
      digest.text().lines().map(Table::printable).forEach(out::println);
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
