package com.nexora.chat.bootstrap;

import com.nexora.chat.application.Configure;
import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.usecase.ConfigureWorkspace;
import com.nexora.chat.bootstrap.operator.ConfigDesk;
import com.nexora.chat.bootstrap.operator.ConfigRequest;
import com.nexora.chat.bootstrap.operator.Operator;
import com.nexora.chat.bootstrap.workspaces.DocumentSchema;
import com.nexora.chat.bootstrap.workspaces.WorkspaceDocument;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.CannotServe;
import com.nexora.chat.persistence.Persistence;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// One command about what workspaces have decided, on the database of a running service.
final class ConfigCommand {

  private ConfigCommand() {}

  /// @return the status the process should end with
  static int run(
      List<String> arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
    Optional<ConfigRequest> request =
        ConfigRequest.of(arguments, System.getProperty("user.name", "?"));
    if (request.isEmpty()) {
      err.println(ConfigRequest.USAGE);
      return OperatorCommand.NOT_UNDERSTOOD;
    }
    try {
      if (request.get() instanceof ConfigRequest.Schema) {
        out.print(DocumentSchema.text());
        return 0;
      }
      Settings settings = Settings.read(environment);
      if (request.get() instanceof ConfigRequest.Validate(Optional<Path> file, var workspace)
          && file.isPresent()
          && workspace.isEmpty()) {
        // Needs no database, so that an editor or a pipeline can ask.
        return ConfigDesk.told(judged(file.get(), environment, settings.times().overdue()), out);
      }
      try (Persistence store = Storage.attach(settings)) {
        return desk(settings, store, environment, out).carryOut(request.get());
      }
    } catch (BadSettings | CannotServe | PortFailure mistake) {
      err.println(mistake.getMessage());
      return Operator.NOT_DONE;
    }
  }

  /// A document alone, or a whole workspaces file.
  private static WorkspaceDocument.Read judged(
      Path file, Map<String, String> environment, Duration overdue) {
    try {
      return WorkspaceDocument.judge(
          file,
          Files.readString(file),
          environment,
          workspace -> Relations.between(workspace, overdue));
    } catch (IOException unreadable) {
      throw new BadSettings("Cannot read " + file + ".");
    }
  }

  private static ConfigDesk desk(
      Settings settings, Persistence store, Map<String, String> environment, PrintStream out) {
    ConfigDesk.Judge judge = (source, workspace) ->
        Relations.beside(settings.times().overdue(), judged(source, workspace, store, environment));
    ConfigureWorkspace configure = Configure.workspaces(
        store.configurations(),
        (workspace, text) -> judge
            .judge(new ConfigDesk.Source(Optional.empty(), "document", text), workspace)
            .mistakes(),
        store.access().audit(),
        InstantSource.system());
    return new ConfigDesk(configure, judge, settings.config(), out);
  }

  private static WorkspaceDocument.Read judged(
      ConfigDesk.Source source,
      WorkspaceId workspace,
      Persistence store,
      Map<String, String> environment) {
    Function<MirrorKind, Optional<Set<String>>> known = KnownNames.of(store.mirror(), workspace);
    return source
        .file()
        .map(file -> WorkspaceDocument.judge(file, source.text(), workspace, environment, known))
        .orElseGet(() ->
            WorkspaceDocument.judge(source.name(), source.text(), workspace, environment, known));
  }
}
