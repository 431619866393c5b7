package com.nexora.chat.bootstrap.operator;

import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.llm.ModelPlan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the operator wants to be done with keys of providers of models.
public sealed interface KeyRequest {

  String USAGE = """
      usage: ./nexora key set --workspace W --name NAME
               stores the key that is typed in, or comes as the first line of the input; the
               workspaces file names it with  api-key: stored:NAME
             ./nexora key list --workspace W
               lists the names of a workspace's keys and since when each is stored
             ./nexora key remove --workspace W --name NAME
               erases a key""";

  /// Stores a key, which is asked for: an argument would stand in the shell's history.
  record Keep(WorkspaceId workspace, String name) implements KeyRequest {}

  record Names(WorkspaceId workspace) implements KeyRequest {}

  record Remove(WorkspaceId workspace, String name) implements KeyRequest {}

  /// Whether the command is one of these, understood or not.
  static boolean meant(List<String> arguments) {
    return arguments.getFirst().equals("key");
  }

  /// Empty when it is not understood.
  static Optional<KeyRequest> of(List<String> arguments) {
    if (arguments.size() < 2 || arguments.size() % 2 != 0) {
      return Optional.empty();
    }
    Map<String, String> options = new HashMap<>();
    for (int i = 2; i < arguments.size(); i += 2) {
      options.put(arguments.get(i), arguments.get(i + 1));
    }
    WorkspaceId workspace = new WorkspaceId(options.getOrDefault("--workspace", "-"));
    String name = options.getOrDefault("--name", "");
    boolean named = Set.of("--workspace", "--name").equals(options.keySet())
        && name.matches(ModelPlan.Key.NAMES);
    return switch (arguments.get(1)) {
      case "set" -> named ? Optional.of(new Keep(workspace, name)) : Optional.empty();
      case "remove" -> named ? Optional.of(new Remove(workspace, name)) : Optional.empty();
      case "list" ->
        Set.of("--workspace").equals(options.keySet())
            ? Optional.of(new Names(workspace))
            : Optional.empty();
      default -> Optional.empty();
    };
  }
}
