package com.nexora.chat.bootstrap.workspaces;

import com.nexora.chat.bootstrap.BadSettings;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.Connection;
import com.nexora.chat.llm.ModelPlan;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the workspaces file. `${NAME}` stands for a variable of the environment; secrets must be
/// written so, because a file ends up in version control.
public final class WorkspacesFile {

  /// Optional: for the time in which webhooks signed before a change of the secret may still come.
  private static final String PREVIOUS_SECRET = "previous-client-secret";

  private final Variables variables;

  private WorkspacesFile(Variables variables) {
    this.variables = variables;
  }

  /// @throws BadSettings naming every mistake with its line
  public static List<ConfiguredWorkspace> read(Path file, Map<String, String> environment) {
    String text;
    try {
      text = Files.readString(file);
    } catch (IOException unreadable) {
      throw new BadSettings("Cannot read the workspaces file "
          + file
          + ": copy demo/nexora.yaml to it and change it, or name another one in NEXORA_CONFIG.");
    }
    return parse(Mistakes.in(file), text, environment);
  }

  static List<ConfiguredWorkspace> parse(
      String name, String text, Map<String, String> environment) {
    return parse(Mistakes.in(Path.of(name)), text, environment);
  }

  private static List<ConfiguredWorkspace> parse(
      Mistakes mistakes, String text, Map<String, String> environment) {
    String name = mistakes.file();
    List<ConfiguredWorkspace> workspaces = YamlNode.top(name, text, mistakes)
        .map(root -> new WorkspacesFile(new Variables(environment)).workspaces(root))
        .orElse(List.of());
    if (!mistakes.found().isEmpty()) {
      throw new BadSettings(mistakes.found());
    }
    return workspaces;
  }

  /// Notes what is wrong with it.
  ///
  /// @return the entries that can be read
  static List<ConfiguredWorkspace> judge(YamlNode top, Variables variables) {
    return new WorkspacesFile(variables).workspaces(top);
  }

  private List<ConfiguredWorkspace> workspaces(YamlNode top) {
    List<ConfiguredWorkspace> workspaces = new ArrayList<>();
    Set<WorkspaceId> seen = new HashSet<>();
    for (YamlNode entry : top.list("workspaces")) {
      Optional<ConfiguredWorkspace> workspace = workspace(entry);
      workspace.ifPresent(workspaces::add);
      if (workspace.isPresent() && !seen.add(workspace.get().id())) {
        entry.mistake("repeats the workspace '" + workspace.get().id() + "'");
      }
    }
    top.nothingElse();
    return workspaces;
  }

  private Optional<ConfiguredWorkspace> workspace(YamlNode node) {
    String id = node.text("id");
    if (id.length() > 128) {
      node.mistake("has an id of more than 128 characters, longer than any of Intercom's");
      return Optional.empty();
    }
    String name = node.text("name");
    Optional<YamlNode> intercom = node.child("intercom");
    Optional<Connection> connection = intercom.flatMap(this::connection);
    ModelPlan model = new ModelSection(variables).read(node);
    var policy = PolicySection.read(node);
    node.nothingElse();
    return policy.isEmpty() || id.isBlank() || (intercom.isPresent() && connection.isEmpty())
        ? Optional.empty()
        : Optional.of(
            new ConfiguredWorkspace(new WorkspaceId(id), name, connection, policy.get(), model));
  }

  private Optional<Connection> connection(YamlNode intercom) {
    String token = variables.secret(intercom, "access-token");
    String secret = variables.secret(intercom, "client-secret");
    Optional<String> previous = intercom.keys().contains(PREVIOUS_SECRET)
        ? Optional.of(variables.secret(intercom, PREVIOUS_SECRET))
        : Optional.empty();
    Optional<URI> api = api(intercom);
    intercom.nothingElse();
    if (api.isEmpty() || token.isEmpty() || secret.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Connection(token, secret, previous, api.get()));
    } catch (IllegalArgumentException mistake) {
      intercom.mistake("is not usable: " + mistake.getMessage());
      return Optional.empty();
    }
  }

  private Optional<URI> api(YamlNode intercom) {
    String address = variables.resolved(intercom, "api").replaceAll("/+$", "");
    if (Addresses.fitForApi(address)) {
      return Optional.of(URI.create(address));
    }
    if (!address.isEmpty()) {
      intercom.mistake("api", "must look like https://api.intercom.io; http only on this machine");
    }
    return Optional.empty();
  }
}
