package com.nexora.chat.bootstrap.workspaces;

import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.bootstrap.BadSettings;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Reads what one workspace has decided, as it is published: an entry of the workspaces file
/// without its connection, at the top of the document.
public final class WorkspaceDocument {

  private final WorkspaceId workspace;
  private final Variables variables;

  private WorkspaceDocument(WorkspaceId workspace, Variables variables) {
    this.workspace = workspace;
    this.variables = variables;
  }

  /// What was made of a document.
  ///
  /// @param workspace empty when something is wrong
  /// @param mistakes each with its line, and with what to write instead
  /// @param warnings what can be used, and may not do what its author wants
  /// @param secrets those of the mistakes because of which the text must be kept nowhere,
  ///     not even as a draft: a secret or a connection stands in it
  public record Read(
      Optional<ConfiguredWorkspace> workspace,
      List<String> mistakes,
      List<String> warnings,
      List<String> secrets) {
    public Read {
      mistakes = List.copyOf(mistakes);
      warnings = List.copyOf(warnings);
      secrets = List.copyOf(secrets);
    }

    /// The same with more that is wrong, and then without a workspace.
    public Read with(List<String> more) {
      List<String> all = new ArrayList<>(mistakes);
      all.addAll(more);
      return new Read(workspace.filter(_ -> more.isEmpty()), all, warnings, secrets);
    }

    /// The same with a workspace that knows which version it is.
    public Read released(long version) {
      return new Read(
          workspace.map(readable -> readable.released(version)), mistakes, warnings, secrets);
    }

    /// What cannot even be looked at.
    static Read broken(String why) {
      return new Read(Optional.empty(), List.of(why), List.of(), List.of());
    }
  }

  /// Reads it where it is used: every variable must be set, and no file lies beside it.
  ///
  /// @param name of the document, for messages
  public static Read read(
      String name, String text, WorkspaceId workspace, Map<String, String> environment) {
    return read(
        text, workspace, new Variables(environment), new Mistakes(name), _ -> Optional.empty());
  }

  /// Judges a text that is stored, or will be.
  ///
  /// @param name of the document, for messages
  /// @param known ids and names of a kind in Intercom; empty for what is not known
  public static Read judge(
      String name,
      String text,
      WorkspaceId workspace,
      Map<String, String> environment,
      Function<MirrorKind, Optional<Set<String>>> known) {
    return read(text, workspace, new Variables(environment, true), new Mistakes(name), known);
  }

  /// Judges it where it is written.
  ///
  /// @param text what the file has for this workspace
  /// @param known ids and names of a kind in Intercom; empty for what is not known
  public static Read judge(
      Path file,
      String text,
      WorkspaceId workspace,
      Map<String, String> environment,
      Function<MirrorKind, Optional<Set<String>>> known) {
    return read(text, workspace, new Variables(environment, true), Mistakes.in(file), known);
  }

  /// Judges a file whoever it belongs to: one document, or all entries of a workspaces file.
  ///
  /// @param relations what contradicts the process it would run in
  public static Read judge(
      Path file,
      String text,
      Map<String, String> environment,
      Function<ConfiguredWorkspace, List<String>> relations) {
    Mistakes mistakes = Mistakes.in(file);
    try {
      Optional<YamlNode> top = YamlNode.top(mistakes.file(), text, mistakes);
      if (top.filter(root -> root.isMapping() && root.keys().contains("workspaces"))
          .isEmpty()) {
        String id =
            top.filter(YamlNode::isMapping).map(root -> root.text("id", "?")).orElse("?");
        Read read = judge(file, text, new WorkspaceId(id), environment, _ -> Optional.empty());
        return read.with(read.workspace().map(relations).orElse(List.of()));
      }
      List<ConfiguredWorkspace> readable =
          WorkspacesFile.judge(top.get(), new Variables(environment, true));
      top.get().list("workspaces").forEach(Hints::note);
      return new Read(Optional.empty(), mistakes.found(), mistakes.warnings(), mistakes.secrets())
          .with(readable.stream()
              .flatMap(workspace -> relations.apply(workspace).stream())
              .toList());
    } catch (BadSettings notYaml) {
      return Read.broken(String.valueOf(notYaml.getMessage()));
    }
  }

  static Read read(
      String text,
      WorkspaceId workspace,
      Variables variables,
      Mistakes mistakes,
      Function<MirrorKind, Optional<Set<String>>> known) {
    Optional<ConfiguredWorkspace> read = Optional.empty();
    try {
      Optional<YamlNode> top = YamlNode.top(mistakes.file(), text, mistakes);
      if (top.isEmpty()) {
        mistakes.add(1, "there is nothing in it; ./nexora config show prints what is live");
      } else {
        read = new WorkspaceDocument(workspace, variables).document(top.get());
        Hints.note(top.get());
        new References(known::apply).check(top.get());
      }
    } catch (BadSettings notYaml) {
      return Read.broken(String.valueOf(notYaml.getMessage()));
    }
    if (variables.elsewhere()) {
      LooseSecrets.note(text, mistakes);
    }
    return new Read(
        read.filter(_ -> mistakes.found().isEmpty()),
        mistakes.found(),
        mistakes.warnings(),
        mistakes.secrets());
  }

  private Optional<ConfiguredWorkspace> document(YamlNode top) {
    String id = top.text("id", workspace.value());
    if (!id.equals(workspace.value())) {
      top.mistake(
          "id",
          "is '" + id + "', but this is the document of workspace " + workspace
              + "; leave the id out");
    }
    top.secretMistake(
        "intercom",
        "does not belong here: a connection stays in the workspaces file, or is made by"
            + " ./nexora connect; leave it out");
    String name = top.text("name");
    var model = new ModelSection(variables).read(top);
    var policy = PolicySection.read(top);
    top.nothingElse();
    return policy.map(
        read -> new ConfiguredWorkspace(workspace, name, Optional.empty(), read, model));
  }
}
