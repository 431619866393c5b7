package com.nexora.chat.bootstrap.operator;

import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the operator wants of what workspaces have decided.
public sealed interface ConfigRequest {

  String USAGE = """
      usage: ./nexora config validate [FILE] [--workspace W]
               names every mistake with its line, and what to write instead; without FILE, of what
               is live in the workspace
             ./nexora config diff A B --workspace W
               what differs between two versions or files, by path; A and B are numbers or files,
               live is the live version, and file the workspace's entry in the workspaces file
             ./nexora config draft FILE --workspace W [--note TEXT] [--by NAME]
               keeps a version that is not live, mistakes and all, but neither a secret nor a
               connection
             ./nexora config publish FILE|N --workspace W [--based-on N] [--note TEXT] [--by NAME]
               makes it live on every node within two seconds, if nothing is wrong with it and
               nothing else was published since the version it was made from
             ./nexora config history --workspace W
             ./nexora config show [N] --workspace W
               prints a version, or the live one
             ./nexora config rollback N --based-on LIVE --workspace W [--note TEXT] [--by NAME]
               publishes the text of an earlier version as a new one, if LIVE is still live
             ./nexora config copy --from BASE.yaml --to W [--note TEXT] [--by NAME]
               keeps a copy of another brand's file as a draft; nothing is inherited afterwards
             ./nexora config schema
               prints the JSON Schema of the document, for editors""";

  /// @param file empty for what is live
  record Validate(Optional<Path> file, Optional<WorkspaceId> workspace) implements ConfigRequest {}

  /// @param before a number, `live`, `file`, or a file
  record Diff(String before, String after, WorkspaceId workspace) implements ConfigRequest {}

  record Draft(Path file, WorkspaceId workspace, Author author) implements ConfigRequest {}

  /// @param what a number or a file
  /// @param basedOn empty when nobody says
  record Publish(String what, WorkspaceId workspace, Optional<Long> basedOn, Author author)
      implements ConfigRequest {}

  record History(WorkspaceId workspace) implements ConfigRequest {}

  /// @param number empty for the live one
  record Show(Optional<Long> number, WorkspaceId workspace) implements ConfigRequest {}

  /// @param basedOn the version that is to be live until then; empty when nobody says
  record Rollback(long number, WorkspaceId workspace, Optional<Long> basedOn, Author author)
      implements ConfigRequest {}

  record Schema() implements ConfigRequest {}

  record Author(String name, String note) {}

  /// Whether the command is one of these, understood or not.
  static boolean meant(List<String> arguments) {
    return arguments.getFirst().equals("config");
  }

  /// Empty when it is not understood.
  ///
  /// @param user who sits at the terminal
  static Optional<ConfigRequest> of(List<String> arguments, String user) {
    List<String> words = new ArrayList<>(arguments.subList(1, arguments.size()));
    Optional<WorkspaceId> workspace = Options.taken(words, "--workspace").map(WorkspaceId::new);
    Author author = new Author(
        Options.taken(words, "--by").orElse(user),
        Options.taken(words, "--note").orElse(""));
    Optional<Long> basedOn = Options.taken(words, "--based-on").flatMap(ConfigRequest::number);
    Optional<Path> from = Options.taken(words, "--from").map(Path::of);
    Optional<WorkspaceId> to = Options.taken(words, "--to").map(WorkspaceId::new);
    if (words.isEmpty() || words.stream().anyMatch(word -> word.startsWith("--"))) {
      return Optional.empty();
    }
    List<String> rest = words.subList(1, words.size());
    return switch (words.getFirst() + "/" + rest.size()) {
      case "schema/0" -> Optional.of(new Schema());
      case "validate/0" ->
        workspace.map(where -> new Validate(Optional.empty(), Optional.of(where)));
      case "validate/1" ->
        Optional.of(new Validate(Optional.of(Path.of(rest.getFirst())), workspace));
      case "copy/0" -> from.flatMap(file -> to.map(where -> new Draft(file, where, author)));
      default ->
        workspace.flatMap(where ->
            inWorkspace(words.getFirst() + "/" + rest.size(), rest, where, basedOn, author));
    };
  }

  private static Optional<ConfigRequest> inWorkspace(
      String command,
      List<String> rest,
      WorkspaceId workspace,
      Optional<Long> basedOn,
      Author author) {
    return switch (command) {
      case "diff/2" -> Optional.of(new Diff(rest.getFirst(), rest.getLast(), workspace));
      case "draft/1" -> Optional.of(new Draft(Path.of(rest.getFirst()), workspace, author));
      case "publish/1" -> Optional.of(new Publish(rest.getFirst(), workspace, basedOn, author));
      case "history/0" -> Optional.of(new History(workspace));
      case "show/0" -> Optional.of(new Show(Optional.empty(), workspace));
      case "show/1" ->
        number(rest.getFirst()).map(number -> new Show(Optional.of(number), workspace));
      case "rollback/1" ->
        number(rest.getFirst()).map(number -> new Rollback(number, workspace, basedOn, author));
      default -> Optional.empty();
    };
  }

  /// The number of a version.
  static Optional<Long> number(String written) {
    return written.matches("[0-9]{1,9}") ? Optional.of(Long.parseLong(written)) : Optional.empty();
  }
}
