package com.nexora.chat.bootstrap;

import com.nexora.chat.application.Check;
import com.nexora.chat.application.port.Grants;
import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.usecase.CheckWorkspace;
import com.nexora.chat.application.usecase.CheckWorkspace.Finding;
import com.nexora.chat.application.usecase.CheckWorkspace.Level;
import com.nexora.chat.application.usecase.CheckWorkspace.Opening;
import com.nexora.chat.bootstrap.operator.Doctor;
import com.nexora.chat.bootstrap.operator.ModelCheck;
import com.nexora.chat.bootstrap.operator.Operator;
import com.nexora.chat.bootstrap.workspaces.ConfiguredWorkspace;
import com.nexora.chat.bootstrap.workspaces.WorkspacesFile;
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
      List<ConfiguredWorkspace> configured = WorkspacesFile.read(settings.config(), environment);
      Optional<Persistence> store = store(settings, err);
      try {
        return visit(wish.get(), settings, configured, store, out);
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
        new ConnectedWorkspaces.Sources(inFile, grants, settings.access().app()))) {
      connections.look();
      Intercom intercom = Intercom.open(IntercomSettings.DEFAULTS, connections);
      ConfiguredPolicies policies = ConfiguredPolicies.of(configured);
      CheckWorkspace checking = Check.workspaces(
          Intercom.introductions(IntercomSettings.DEFAULTS, settings.access()::app),
          intercom.things(),
          intercom.examination(),
          policies,
          InstantSource.system());
      return new Doctor(
              workspace -> {
                List<Finding> findings = new ArrayList<>(
                    look(workspace, connections, checking, wish, policies, intercom));
                store.ifPresent(
                    open -> findings.addAll(Check.webhooks(open.oversight(), workspace)));
                findings.addAll(models(workspace, wish, settings, configured, store));
                return findings;
              },
              out)
          .visit(wish.workspace().map(List::of).orElseGet(() -> List.copyOf(known)));
    }
  }

  private static List<Finding> models(
      WorkspaceId workspace,
      Doctor.Wish wish,
      Settings settings,
      List<ConfiguredWorkspace> configured,
      Optional<Persistence> store) {
    ProviderModels.Store stored = store
        .map(open -> ModelStore.models(settings, open))
        .orElseGet(() -> ProviderModels.Store.nowhere(InstantSource.system()));
    return configured.stream()
        .filter(each -> each.id().equals(workspace))
        .flatMap(each -> new ModelCheck(stored, wish.live()).look(workspace, each.model()).stream())
        .toList();
  }

  private static List<Finding> look(
      WorkspaceId workspace,
      ConnectedWorkspaces connections,
      CheckWorkspace checking,
      Doctor.Wish wish,
      ConfiguredPolicies policies,
      Intercom intercom) {
    Optional<Connection> connection = connections.of(workspace);
    if (connection.isEmpty()) {
      return List.of(new Finding(
          Level.WRONG, "connection", "It is not connected: ./nexora connect does that."));
    }
    List<Finding> findings = new ArrayList<>(checking.check(
        workspace,
        new Opening(connection.get().baseUrl(), new Secret(connection.get().token()))));
    Optional<WorkspacePolicy> policy = policies.of(workspace);
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
