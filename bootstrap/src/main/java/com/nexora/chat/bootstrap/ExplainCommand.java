package com.nexora.chat.bootstrap;

import com.nexora.chat.application.Ports;
import com.nexora.chat.application.Rehearsal;
import com.nexora.chat.application.port.Grants;
import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.bootstrap.operator.Inquiry;
import com.nexora.chat.bootstrap.operator.Operator;
import com.nexora.chat.bootstrap.operator.RoutingDesk;
import com.nexora.chat.bootstrap.workspaces.ConfiguredWorkspace;
import com.nexora.chat.bootstrap.workspaces.WorkspacesFile;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.intercom.Intercom;
import com.nexora.chat.intercom.IntercomSettings;
import com.nexora.chat.llm.BuiltInModel;
import com.nexora.chat.persistence.CannotServe;
import com.nexora.chat.persistence.Persistence;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Says what the rules of a workspace make of a conversation; the service need not run.
final class ExplainCommand {

  private ExplainCommand() {}

  /// @return the status the process should end with
  static int run(
      List<String> arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
    Optional<Inquiry> inquiry = Inquiry.of(arguments);
    if (inquiry.isEmpty()) {
      err.println(Inquiry.USAGE);
      return OperatorCommand.NOT_UNDERSTOOD;
    }
    try {
      Settings settings = Settings.read(environment);
      List<ConfiguredWorkspace> configured = WorkspacesFile.read(settings.config(), environment);
      Optional<WorkspacePolicy> policy =
          ConfiguredPolicies.of(configured).of(inquiry.get().workspace());
      if (policy.isEmpty()) {
        err.println("No agent is configured for workspace " + inquiry.get().workspace() + ".");
        return Operator.NOT_DONE;
      }
      Optional<Persistence> store = connectedInFile(configured, inquiry.get())
          ? Optional.empty()
          : Optional.of(Storage.attach(settings));
      try {
        return answer(inquiry.get(), settings, configured, policy.get(), store, out);
      } finally {
        store.ifPresent(Persistence::close);
      }
    } catch (BadSettings | CannotServe | PortFailure mistake) {
      err.println(mistake.getMessage());
      return Operator.NOT_DONE;
    }
  }

  /// Then no database is needed.
  private static boolean connectedInFile(List<ConfiguredWorkspace> configured, Inquiry inquiry) {
    return ConfiguredWorkspace.connections(configured).containsKey(inquiry.workspace());
  }

  private static int answer(
      Inquiry inquiry,
      Settings settings,
      List<ConfiguredWorkspace> configured,
      WorkspacePolicy policy,
      Optional<Persistence> store,
      PrintStream out) {
    Optional<Grants> grants = store.flatMap(open -> Keys.open(settings).map(open::grants));
    try (ConnectedWorkspaces connections = new ConnectedWorkspaces(new ConnectedWorkspaces.Sources(
            ConfiguredWorkspace.connections(configured),
            grants,
            settings.access().app()));
        BuiltInModel model = BuiltInModel.open()) {
      connections.look();
      Intercom intercom = Intercom.open(IntercomSettings.DEFAULTS, connections);
      Ports.Models models =
          new Ports.Models(model.embed(), model.language(), model.intent(), model.reply());
      InstantSource clock = InstantSource.system();
      return new RoutingDesk(
              intercom.desk().conversations(),
              intercom.desk().accounts(),
              intercom::customerOf,
              store
                  .map(open -> Rehearsal.routing(models, open.mirror(), clock))
                  .orElseGet(() -> Rehearsal.routing(models, clock)),
              clock,
              out)
          .answer(inquiry, policy);
    }
  }
}
