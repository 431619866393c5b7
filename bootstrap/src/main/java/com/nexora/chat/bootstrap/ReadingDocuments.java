package com.nexora.chat.bootstrap;

import com.nexora.chat.application.Mirrors;
import com.nexora.chat.application.port.ConfigVersion;
import com.nexora.chat.application.port.Mirror;
import com.nexora.chat.application.usecase.ReadDocument;
import com.nexora.chat.bootstrap.workspaces.ConfiguredWorkspace;
import com.nexora.chat.bootstrap.workspaces.DocumentDiff;
import com.nexora.chat.bootstrap.workspaces.EntryText;
import com.nexora.chat.bootstrap.workspaces.OwnersInlined;
import com.nexora.chat.bootstrap.workspaces.WorkspaceDocument;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Documents as the commands of `./nexora config` read them, for whoever has no terminal.
///
/// @param file the workspaces file
/// @param mirror knows the ids and names that a document may use
record ReadingDocuments(Published published, Path file, Mirror mirror) implements ReadDocument {

  /// Who writes here is trusted with one workspace, and the environment holds the secrets
  /// of all. A model's section that names a variable or an address stays as whoever runs the
  /// service has published it; otherwise any secret could be sent anywhere, and any machine
  /// near the service be asked.
  private static final Pattern OPERATORS_OWN =
      Pattern.compile("\\$\\{[A-Z][A-Z0-9_]*}|\\b(?:base-url|allow-private)\\b");

  private static final String NOT_FROM_HERE =
      "model: it names an environment variable or an address, so only whoever runs the service may"
          + " change it, with ./nexora config publish. A key of your own is stored with"
          + " ./nexora key set, and written  api-key: stored:NAME.";

  @Override
  public Reading read(WorkspaceId workspace, String document) {
    WorkspaceDocument.Read read = judged(workspace, document);
    // What it says of variables that are not set would tell which ones there are.
    boolean operators = OPERATORS_OWN.matcher(document).find();
    if (operators && changesModel(workspace, document)) {
      return new Reading(List.of(NOT_FROM_HERE), List.of(), read.secrets());
    }
    return new Reading(read.mistakes(), read.warnings(), read.secrets());
  }

  private boolean changesModel(WorkspaceId workspace, String document) {
    try {
      return differences(serving(workspace), document).stream()
          .anyMatch(difference -> difference.startsWith("model"));
    } catch (IllegalArgumentException unreadable) {
      return true;
    }
  }

  /// What cannot be compared is too large, too deep or no YAML, and is not looked at any further.
  private WorkspaceDocument.Read judged(WorkspaceId workspace, String document) {
    try {
      differences("", document);
    } catch (IllegalArgumentException unreadable) {
      return new WorkspaceDocument.Read(
          Optional.empty(), List.of("document: " + unreadable.getMessage()), List.of(), List.of());
    }
    return Relations.beside(
        published.overdue(),
        WorkspaceDocument.judge(
            "document",
            document,
            workspace,
            published.environment(),
            KnownNames.of(mirror, workspace)));
  }

  /// With the schedules that are kept in Intercom, as the mirror has them.
  @Override
  public Optional<WorkspacePolicy> policy(WorkspaceId workspace, String document) {
    Optional<WorkspacePolicy> decided =
        judged(workspace, document).workspace().map(ConfiguredWorkspace::policy);
    return Mirrors.hours(_ -> decided, mirror, System::nanoTime).of(workspace);
  }

  @Override
  public List<String> differences(String before, String after) {
    try {
      return DocumentDiff.between(before, after);
    } catch (YamlEngineException | StackOverflowError broken) {
      throw new IllegalArgumentException(
          "It cannot be read: " + Objects.requireNonNullElse(broken.getMessage(), "it is too deep")
              + ".",
          broken);
    }
  }

  @Override
  public String serving(WorkspaceId workspace) {
    return published
        .store()
        .live(workspace)
        .map(ConfigVersion::document)
        .or(() -> entry(workspace))
        .orElse("");
  }

  /// With all that lies beside it in files, as it would be published.
  private Optional<String> entry(WorkspaceId workspace) {
    try {
      return EntryText.of(Files.readString(file), workspace)
          .map(text -> OwnersInlined.into(text, file))
          // A remark of the operator's may hold what nobody else is to see.
          .filter(text -> judged(workspace, text).secrets().isEmpty());
    } catch (IOException | BadSettings unreadable) {
      return Optional.empty();
    }
  }

  /// Without the environment, in which secrets stand.
  @Override
  public String toString() {
    return "documents beside " + file;
  }
}
