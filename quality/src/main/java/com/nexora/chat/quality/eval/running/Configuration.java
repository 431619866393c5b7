package com.nexora.chat.quality.eval.running;

import com.nexora.chat.bootstrap.workspaces.ConfiguredWorkspace;
import com.nexora.chat.bootstrap.workspaces.WorkspacesFile;
import com.nexora.chat.quality.desk.BadRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// How the agent is configured, read from a workspaces file as the service reads it. Nobody is
/// called, so what the file takes from the environment to connect with may be anything.
public final class Configuration {

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)}");

  /// Fits wherever a variable may stand: an address without a path, and printable.
  private static final String ANYTHING = "https://api.intercom.io";

  private Configuration() {}

  /// @param named a file, and where it has several workspaces, `FILE#ID`
  /// @throws BadRequest when it cannot be read or does not say which workspace
  public static ConfiguredWorkspace read(Path root, String named) {
    String[] parts = named.split("#", 2);
    Path file = root.resolve(parts[0]);
    if (!Files.isReadable(file)) {
      throw new BadRequest("There is no workspaces file " + file + ", which the suite names.");
    }
    List<ConfiguredWorkspace> fitting = WorkspacesFile.read(file, anything(file)).stream()
        .filter(workspace -> parts.length == 1 || workspace.id().value().equals(parts[1]))
        .toList();
    if (fitting.size() != 1) {
      throw new BadRequest("The suite names the workspaces file " + named + ", where "
          + fitting.size() + " workspaces fit: name one, as in " + parts[0] + "#ID.");
    }
    return fitting.getFirst();
  }

  private static Map<String, String> anything(Path file) {
    Map<String, String> environment = new HashMap<>();
    try {
      VARIABLE
          .matcher(Files.readString(file))
          .results()
          .forEach(variable -> environment.put(variable.group(1), ANYTHING));
    } catch (IOException cannot) {
      throw new UncheckedIOException(cannot);
    }
    return environment;
  }
}
