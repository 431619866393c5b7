package com.nexora.chat.bootstrap.operator;

import com.nexora.chat.application.port.Collisions;
import com.nexora.chat.domain.coexistence.Collision;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;

/// Lists conversations in which two have answered.
public record CollisionDesk(Collisions collisions, PrintStream out) {

  /// More than anyone reads; what is newest comes first.
  private static final int MOST = 1_000;

  public void list(List<WorkspaceId> workspaces, Duration since) {
    Table table =
        new Table("WORKSPACE", "CONVERSATION", "SEEN", "WITH", "FIRST", "THEIRS", "THE AGENT'S");
    for (WorkspaceId workspace : workspaces) {
      for (Collisions.Seen seen : collisions.since(workspace, since, MOST)) {
        table.add(
            workspace.value(),
            seen.conversation().value(),
            Ages.of(seen.age()),
            who(seen.collision().with()),
            seen.collision().theyBegan() ? who(seen.collision().with()) : "agent",
            seen.collision().theirs().map(PartId::value).orElse("-"),
            seen.collision().ours().value());
      }
    }
    table.lines("No conversation is known in which two have answered.").forEach(out::println);
  }

  private static String who(Collision.Other other) {
    return switch (other) {
      case FIN -> "Fin";
      case WORKFLOW -> "workflow";
      case PERSON -> "person";
    };
  }
}
