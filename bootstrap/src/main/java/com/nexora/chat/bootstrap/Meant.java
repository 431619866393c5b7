package com.nexora.chat.bootstrap;

import com.nexora.chat.application.port.Configurations;
import com.nexora.chat.bootstrap.workspaces.ConfiguredWorkspace;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The workspaces that an operator's command is about.
@FunctionalInterface
interface Meant {

  /// Each of them once.
  List<WorkspaceId> in(Configurations store);

  static Meant only(WorkspaceId workspace) {
    return _ -> List.of(workspace);
  }

  /// Those of the workspaces file in its order, and then those that are published without an entry
  /// in it. The file is read at once: what is wrong with it is said before the store is opened.
  ///
  /// @throws BadSettings when the file cannot be read
  static Meant every(Settings settings, Map<String, String> environment) {
    List<ConfiguredWorkspace> inFile = read(settings, environment);
    return store -> {
      Set<WorkspaceId> all = new LinkedHashSet<>();
      inFile.forEach(workspace -> all.add(workspace.id()));
      store.allLive().keySet().stream()
          .sorted(Comparator.comparing(WorkspaceId::value))
          .forEach(all::add);
      return List.copyOf(all);
    };
  }

  private static List<ConfiguredWorkspace> read(
      Settings settings, Map<String, String> environment) {
    try {
      return Deployment.workspaces(settings, environment);
    } catch (BadSettings mistake) {
      throw new BadSettings(List.of(
          String.valueOf(mistake.getMessage()),
          "Or name a workspace with --workspace; then that file is not read."));
    }
  }
}
