package com.nexora.chat.bootstrap;

import com.nexora.chat.application.Check;
import com.nexora.chat.application.port.Grants;
import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.usecase.CheckWorkspace;
import com.nexora.chat.application.usecase.CheckWorkspace.Finding;
import com.nexora.chat.application.usecase.CheckWorkspace.Level;
import com.nexora.chat.application.usecase.CheckWorkspace.Opening;
import com.nexora.chat.bootstrap.operator.Basis;
import com.nexora.chat.bootstrap.operator.Doctor;
import com.nexora.chat.bootstrap.operator.ModelCheck;
import com.nexora.chat.bootstrap.operator.Operator;
import com.nexora.chat.bootstrap.workspaces.ConfiguredWorkspace;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.Connection;
import com.nexora.chat.intercom.Intercom;
import com.nexora.chat.intercom.IntercomSettings;
import com.nexora.chat.llm.ProviderModels;
import com.nexora.chat.persistence.CannotServe;
import com.nexora.chat.persistence.Persistence;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Looks at how workspaces are set up, with the settings of the service; the service need not run.
final class DoctorCommand {

  private DoctorCommand() {}

  /// @return the status the process should end with
  static int run(
      List<String> arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
    Optional<Doctor.Wish> wish = Doctor.Wish.of(arguments);
    if (wish.isEmpty()) {
      err.println(Doctor.USAGE);
      return OperatorCommand.NOT_UNDERSTOOD;
    }
    try {
      Settings settings = Settings.read(environment);
      List<ConfiguredWorkspace> configured = Deployment.workspaces(settings, environment);
      Optional<Persistence> store = store(settings, err);
      try {
        Documents inFile = Documents.inFile(settings, configured, environment);
        Documents documents = store
            .map(open -> inFile.and(Published.in(open, settings, environment)))
            .orElse(inFile);
        return visit(wish.get(), settings, configured, documents, store, out);
      } finally {
        store.ifPresent(Persistence::close);
      }
    } catch (BadSettings | PortFailure mistake) {
      err.println(mistake.getMessage());
      return Operator.NOT_DONE;
    }
  }

  private static Optional<Persistence> store(Settings settings, PrintStream err) {
    try {
      return Optional.of(Storage.attach(settings));
    } catch (BadSettings | CannotServe | PortFailure away) {
      err.println("Only what the workspaces file connects is looked at. " + away.getMessage());
      return Optional.empty();
    }
  }

  private static int visit(
      Doctor.Wish wish,
      Settings settings,
      List<ConfiguredWorkspace> configured,
      Documents documents,
      Optional<Persistence> store,
      PrintStream out) {
    Optional<Grants> grants = store.flatMap(open -> Keys.open(settings).map(open::grants));
    Map<WorkspaceId, Connection> inFile = new HashMap<>();
    Set<WorkspaceId> known = new LinkedHashSet<>();
    configured.forEach(workspace -> {
      known.add(workspace.id());
      workspace.connection().ifPresent(c -> inFile.put(workspace.id(), c));
    });
    grants.ifPresent(kept -> kept.all().stream()
        .filter(Grants.Known::live)
        .forEach(live -> known.add(live.workspace())));
    try (ConnectedWorkspaces connections = new ConnectedWorkspaces(
        new ConnectedWorkspaces.Sources(inFile, grants, settings.access().app()),
        new Roster(List.of()))) {
      connections.look();
      Intercom intercom = Intercom.open(IntercomSettings.DEFAULTS, connections);
      return new Doctor(
              workspace -> {
                Optional<Documents.Found> found = documents.of(workspace, wish.by());
                Optional<WorkspacePolicy> policy =
                    found.map(Documents.Found::workspace).map(ConfiguredWorkspace::policy);
                List<Finding> findings = new ArrayList<>(which(found, wish.by()));
                findings.addAll(look(workspace, connections, wish, policy, intercom, settings));
                store.ifPresent(
                    open -> findings.addAll(Check.webhooks(open.oversight(), workspace)));
                found.ifPresent(
                    decided -> findings.addAll(models(decided.workspace(), wish, settings, store)));
                return findings;
              },
              out)
          .visit(wish.workspace().map(List::of).orElseGet(() -> List.copyOf(known)));
    }
  }

  /// By what it is judged, so that nobody mends a document that does not serve.
  private static List<Finding> which(Optional<Documents.Found> found, Basis by) {
    List<Finding> findings = new ArrayList<>();
    found.ifPresent(decided -> {
      findings.add(new Finding(
          by instanceof Basis.WhatServes ? Level.FINE : Level.NOTE,
          "configuration",
          "It is judged by " + decided.named() + "."));
      findings.addAll(decided.remarks());
    });
    return findings;
  }

  private static List<Finding> models(
      ConfiguredWorkspace decided,
      Doctor.Wish wish,
      Settings settings,
      Optional<Persistence> store) {
    ProviderModels.Store stored = store
        .map(open -> ModelStore.models(settings, open))
        .orElseGet(() -> ProviderModels.Store.nowhere(InstantSource.system()));
    return new ModelCheck(stored, wish.live()).look(decided.id(), decided.model());
  }

  private static List<Finding> look(
      WorkspaceId workspace,
      ConnectedWorkspaces connections,
      Doctor.Wish wish,
      Optional<WorkspacePolicy> policy,
      Intercom intercom,
      Settings settings) {
    Optional<Connection> connection = connections.of(workspace);
    if (connection.isEmpty()) {
      return List.of(new Finding(
          Level.WRONG, "connection", "It is not connected: ./nexora connect does that."));
    }
    CheckWorkspace checking = Check.workspaces(
        Intercom.introductions(IntercomSettings.DEFAULTS, settings.access()::app),
        intercom.things(),
        intercom.examination(),
        _ -> policy,
        InstantSource.system());
    List<Finding> findings = new ArrayList<>(checking.check(
        workspace,
        new Opening(connection.get().baseUrl(), new Secret(connection.get().token()))));
    if (wish.live()) {
      findings.addAll(policy
          .map(decided -> intercom.rehearse(workspace, decided.agent(), decided.handoffTo()))
          .orElseGet(() -> List.of(new Finding(
              Level.UNKNOWN,
              "live",
              "Nothing was played: no agent is configured for this workspace."))));
    }
    return findings;
  }
}
