package com.nexora.chat.bootstrap;

import com.nexora.chat.application.port.ConfigVersion;
import com.nexora.chat.application.port.Configurations;
import com.nexora.chat.bootstrap.workspaces.ConfiguredWorkspace;
import com.nexora.chat.bootstrap.workspaces.WorkspaceDocument;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.Persistence;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is published, read as a node uses it.
///
/// @param environment what variables in documents stand for
/// @param overdue the age at which a message counts as overdue
record Published(Configurations store, Map<String, String> environment, Duration overdue) {

  /// How many versions are read at first by whoever cannot use the newest.
  private static final int LOOKED_BACK = 20;

  /// With the settings of the service.
  static Published in(Persistence store, Settings settings, Map<String, String> environment) {
    return new Published(store.configurations(), environment, settings.times().overdue());
  }

  Published {
    environment = Map.copyOf(environment);
  }

  /// A version that can be used here.
  record Usable(ConfigVersion version, ConfiguredWorkspace workspace) {}

  /// Unless something is wrong with it, it says which version it is.
  WorkspaceDocument.Read read(WorkspaceId workspace, ConfigVersion version) {
    return Relations.beside(
            overdue,
            WorkspaceDocument.read(
                "version " + version.number(), version.document(), workspace, environment))
        .released(version.number());
  }

  /// The newest that can be used of those before a version.
  Optional<Usable> newestBefore(WorkspaceId workspace, long number) {
    return newestBefore(workspace, number, LOOKED_BACK);
  }

  /// Drafts stand among the versions, so all may have to be read.
  private Optional<Usable> newestBefore(WorkspaceId workspace, long number, int most) {
    List<ConfigVersion> newest = store.history(workspace, most);
    Optional<Usable> usable = newest.stream()
        .filter(version -> version.published() && version.number() < number)
        .flatMap(version -> read(workspace, version).workspace().stream()
            .map(readable -> new Usable(version, readable)))
        .findFirst();
    return usable.isPresent() || newest.size() < most
        ? usable
        : newestBefore(workspace, number, 10 * most);
  }

  /// Without the environment, in which secrets stand.
  @Override
  public String toString() {
    return "what is published";
  }
}
