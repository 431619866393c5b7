package com.nexora.chat.bootstrap;

import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.bootstrap.workspaces.ConfiguredWorkspace;
import com.nexora.chat.bootstrap.workspaces.WorkspacesFile;
import com.nexora.chat.persistence.CannotServe;
import com.nexora.chat.persistence.Persistence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A service as its operator has set it up, for whoever works beside it: the same settings, the
/// same workspaces, the same store. Whether it runs does not matter.
public final class Deployment {

  private final Map<String, String> environment;

  private Deployment(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  /// The one that this process was started in.
  public static Deployment here() {
    return in(System.getenv());
  }

  /// @param environment what the operator has set, and what `${NAME}` stands for
  public static Deployment in(Map<String, String> environment) {
    return new Deployment(environment);
  }

  /// The workspaces file.
  ///
  /// @throws BadSettings when the environment is wrong
  public Path config() {
    return settings().config();
  }

  /// @throws BadSettings when the environment or the workspaces file is wrong
  public List<ConfiguredWorkspace> workspaces() {
    return workspaces(settings(), environment);
  }

  /// Those of the workspaces file. Who has written none, and named none, has none yet: the first is
  /// set up in the console.
  ///
  /// @throws BadSettings when the workspaces file is wrong, or is not where the
  ///     environment says
  static List<ConfiguredWorkspace> workspaces(Settings settings, Map<String, String> environment) {
    return environment.containsKey("NEXORA_CONFIG") || Files.exists(settings.config())
        ? WorkspacesFile.read(settings.config(), environment)
        : List.of();
  }

  /// On the database that the environment names, or that a service runs by itself; empty when there
  /// is none.
  ///
  /// @throws BadSettings when the environment is wrong
  public Optional<ModelStore> models() {
    Settings settings = settings();
    try {
      Persistence store = Storage.attach(settings);
      return Optional.of(new ModelStore(store, ModelStore.models(settings, store)));
    } catch (BadSettings | CannotServe | PortFailure away) {
      return Optional.empty();
    }
  }

  private Settings settings() {
    return Settings.read(environment);
  }
}
