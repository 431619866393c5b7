package com.nexora.chat.bootstrap;

import com.nexora.chat.application.port.ConfigVersion;
import com.nexora.chat.application.usecase.CheckWorkspace.Finding;
import com.nexora.chat.application.usecase.CheckWorkspace.Level;
import com.nexora.chat.bootstrap.operator.Basis;
import com.nexora.chat.bootstrap.workspaces.ConfiguredWorkspace;
import com.nexora.chat.bootstrap.workspaces.EntryText;
import com.nexora.chat.bootstrap.workspaces.WorkspaceDocument;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds what a command judges a workspace by, and says which of its documents that is.
///
/// @param path of the workspaces file
/// @param published empty while the database cannot be asked
record Documents(
    Path path,
    List<ConfiguredWorkspace> inFile,
    Map<String, String> environment,
    Optional<Published> published) {

  /// How many versions are looked at for a draft.
  private static final int LOOKED_BACK = 200;

  private static final String ABOUT = "configuration";

  Documents {
    inFile = List.copyOf(inFile);
    environment = Map.copyOf(environment);
  }

  /// A document that can be used.
  ///
  /// @param named such as `version 7, published 2026-11-23T09:00:00Z by ana`
  /// @param remarks what an operator should know of it
  record Found(ConfiguredWorkspace workspace, String named, List<Finding> remarks) {
    Found {
      remarks = List.copyOf(remarks);
    }

    private Found remarking(Level level, String sentence) {
      List<Finding> all = new ArrayList<>(remarks);
      all.add(new Finding(level, ABOUT, sentence));
      return new Found(workspace, named, all);
    }
  }

  /// Without the database.
  static Documents inFile(
      Settings settings, List<ConfiguredWorkspace> configured, Map<String, String> environment) {
    return new Documents(settings.config(), configured, environment, Optional.empty());
  }

  /// With what is published.
  Documents and(Published known) {
    return new Documents(path, inFile, environment, Optional.of(known));
  }

  /// Empty when a workspace has no such document.
  ///
  /// @throws BadSettings naming every mistake of one that does not serve, and cannot be used
  Optional<Found> of(WorkspaceId workspace, Basis basis) {
    return switch (basis) {
      case Basis.WhatServes() -> serving(workspace);
      case Basis.NewestDraft() -> Optional.of(draft(workspace));
      case Basis.AFile(Path file) ->
        Optional.of(found(
            "the file " + file,
            WorkspaceDocument.judge(
                file, EntryText.in(file, workspace), workspace, environment, _ -> Optional.empty()),
            workspace));
    };
  }

  private Optional<Found> serving(WorkspaceId workspace) {
    Optional<ConfigVersion> live = published.flatMap(known -> known.store().live(workspace));
    return live.isEmpty() ? entry(workspace) : serving(workspace, live.get());
  }

  private Optional<Found> serving(WorkspaceId workspace, ConfigVersion live) {
    Published known = published.orElseThrow();
    WorkspaceDocument.Read read = known.read(workspace, live);
    if (read.workspace().isPresent()) {
      return Optional.of(new Found(read.workspace().get(), named(live), List.of()));
    }
    Optional<Found> still = known
        .newestBefore(workspace, live.number())
        .map(usable -> new Found(usable.workspace(), named(usable.version()), List.of()))
        .or(() -> entry(workspace));
    return still.map(found -> found.remarking(
        Level.WRONG,
        "Version " + live.number() + " is the newest published and cannot be used with these"
            + " settings: " + String.join(" ", read.mistakes())));
  }

  private Optional<Found> entry(WorkspaceId workspace) {
    return inFile.stream()
        .filter(each -> each.id().equals(workspace))
        .findFirst()
        .map(each -> new Found(each, "the file " + path, List.of()))
        .map(found -> published.isPresent()
            ? found
            : found.remarking(
                Level.UNKNOWN,
                "Whether a version is published is not known without the database."));
  }

  private Found draft(WorkspaceId workspace) {
    Published known = published.orElseThrow(
        () -> new BadSettings("Drafts are in the database, which cannot be asked."));
    ConfigVersion draft = known.store().history(workspace, LOOKED_BACK).stream()
        .filter(version -> !version.published())
        .findFirst()
        .orElseThrow(() -> new BadSettings(
            "Workspace " + workspace + " has no draft; ./nexora config draft FILE keeps one."));
    return found(
        named(draft),
        WorkspaceDocument.judge(
            "draft " + draft.number(),
            draft.document(),
            workspace,
            environment,
            _ -> Optional.empty()),
        workspace);
  }

  /// A variable that is not set here is a remark: it does not serve here.
  private Found found(String named, WorkspaceDocument.Read read, WorkspaceId workspace) {
    Found found = new Found(
        read.workspace().orElseThrow(() -> new BadSettings(read.mistakes())), named, List.of());
    for (String warning : read.warnings()) {
      found = found.remarking(Level.NOTE, warning);
    }
    return found.remarking(
        Level.NOTE,
        serving(workspace)
            .map(instead -> "What serves is " + instead.named() + ".")
            .orElse("Nothing serves in workspace " + workspace + " yet."));
  }

  private static String named(ConfigVersion version) {
    return (version.published() ? "version " : "draft ") + version.number() + ", "
        + (version.published() ? "published " : "kept ")
        + version.at().truncatedTo(ChronoUnit.SECONDS)
        + " by " + version.author();
  }

  /// Without the environment, in which secrets stand.
  @Override
  public String toString() {
    return "what " + path + " says, and what is published";
  }
}
