package com.nexora.chat.bootstrap.operator;

import com.nexora.chat.domain.attribute.Holder;
import com.nexora.chat.domain.attribute.Model;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the operator wants.
public sealed interface Request {

  String USAGE = """
      usage: ./nexora obligations [--workspace W] [--overdue]
               lists customer messages that have no outcome yet, the oldest first;
               --overdue leaves out those that are younger than NEXORA_OVERDUE
             ./nexora deadletters list [--workspace W]
               lists what was set aside for a person to look at
             ./nexora deadletters show ID [--workspace W]
               shows all that is known of it, a customer's words included
             ./nexora deadletters requeue ID [--workspace W]
               has its conversation read and decided again, as it is now
             ./nexora mirror [--workspace W]
               lists what is known of the workspace itself: teammates, teams, office hours,
               attributes, articles and more, how old that is, and why something is missing
             ./nexora deliveries [--workspace W]
               lists which webhooks came, when last, and what became of them
             ./nexora erasures [--workspace W]
               lists what was erased because it is gone in Intercom, the newest first
             ./nexora attributes [--workspace W] [--contact ID | --company ID | --conversation ID]
               lists what the agent wrote to attributes, from what and when, the newest first
      Without --workspace every workspace is meant: those of the workspaces file, and
      those that are published without an entry in it.""";

  /// Empty for all of them.
  Optional<WorkspaceId> workspace();

  record Obligations(Optional<WorkspaceId> workspace, boolean overdue) implements Request {}

  record Letters(Optional<WorkspaceId> workspace) implements Request {}

  record Show(Optional<WorkspaceId> workspace, String id) implements Request {}

  record Mirrored(Optional<WorkspaceId> workspace) implements Request {}

  record Requeue(Optional<WorkspaceId> workspace, String id) implements Request {}

  record Deliveries(Optional<WorkspaceId> workspace) implements Request {}

  record Erasures(Optional<WorkspaceId> workspace) implements Request {}

  /// @param of empty for everybody
  record Attributes(Optional<WorkspaceId> workspace, Optional<Holder> of) implements Request {}

  /// Empty when it is not understood.
  static Optional<Request> of(List<String> arguments) {
    List<String> words = new ArrayList<>(arguments);
    int at = words.indexOf("--workspace");
    Optional<WorkspaceId> workspace = Optional.empty();
    if (at >= 0) {
      if (at + 1 == words.size() || words.get(at + 1).isBlank()) {
        return Optional.empty();
      }
      workspace = Optional.of(new WorkspaceId(words.get(at + 1)));
      words.subList(at, at + 2).clear();
    }
    if (words.indexOf("attributes") == 0) {
      return attributes(workspace, words.subList(1, words.size()));
    }
    boolean overdue = words.remove("--overdue");
    int two = Math.min(2, words.size());
    List<String> rest = words.subList(two, words.size());
    String command = String.join(" ", words.subList(0, two)) + (overdue ? " --overdue" : "");
    return Optional.ofNullable(
        switch (command + "/" + rest.size()) {
          case "obligations/0", "obligations --overdue/0" -> new Obligations(workspace, overdue);
          case "mirror/0" -> new Mirrored(workspace);
          case "deliveries/0" -> new Deliveries(workspace);
          case "erasures/0" -> new Erasures(workspace);
          case "deadletters list/0" -> new Letters(workspace);
          case "deadletters show/1" -> new Show(workspace, rest.getFirst());
          case "deadletters requeue/1" -> new Requeue(workspace, rest.getFirst());
          default -> null;
        });
  }

  private static Optional<Request> attributes(Optional<WorkspaceId> workspace, List<String> of) {
    if (of.isEmpty()) {
      return Optional.of(new Attributes(workspace, Optional.empty()));
    }
    return Stream.of(Model.values())
        .filter(model -> of.size() == 2
            && of.getFirst().equals("--" + model.label())
            && !of.getLast().isBlank())
        .findFirst()
        .map(model -> new Attributes(workspace, Optional.of(new Holder(model, of.getLast()))));
  }
}
