package com.nexora.chat.bootstrap.operator;

import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the operator wants of the kill switch.
public sealed interface HaltRequest {

  String USAGE = """
      usage: ./nexora stop --workspace W | --all --because TEXT [--by NAME]
               within a second, no node says anything more to customers of the workspace; what waits
               and what comes goes to people, without a word to the customer
             ./nexora stop
               lists where the agent is stopped, since when, by whom and why
             ./nexora go --workspace W | --all [--because TEXT] [--by NAME]
               the agent answers again; what went to people stays with them""";

  /// @param workspace empty for every workspace: of the file, and published without an entry in it
  record Stop(Optional<WorkspaceId> workspace, String because, String by) implements HaltRequest {}

  /// @param workspace as in [Stop]
  record Go(Optional<WorkspaceId> workspace, String because, String by) implements HaltRequest {}

  record Show() implements HaltRequest {}

  /// Whether the command is one of these, understood or not.
  static boolean meant(List<String> arguments) {
    return List.of("stop", "go").contains(arguments.getFirst());
  }

  /// Empty when it is not understood.
  ///
  /// @param user who sits at the terminal
  static Optional<HaltRequest> of(List<String> arguments, String user) {
    List<String> words = new ArrayList<>(arguments.subList(1, arguments.size()));
    if (words.isEmpty()) {
      return arguments.getFirst().equals("stop") ? Optional.of(new Show()) : Optional.empty();
    }
    Optional<String> workspace = Options.taken(words, "--workspace");
    Optional<String> because = Options.taken(words, "--because");
    String by = Options.taken(words, "--by").orElse(user);
    boolean all = words.remove("--all");
    if (!words.isEmpty() || all == workspace.isPresent()) {
      return Optional.empty();
    }
    Optional<WorkspaceId> where = workspace.map(WorkspaceId::new);
    return arguments.getFirst().equals("go")
        ? Optional.of(new Go(where, because.orElse(""), by))
        : because.map(why -> new Stop(where, why, by));
  }
}
