package com.nexora.chat.bootstrap;

import com.nexora.chat.application.Mirrors;
import com.nexora.chat.application.Oversee;
import com.nexora.chat.application.Ports;
import com.nexora.chat.application.Rehearsal;
import com.nexora.chat.application.port.Grants;
import com.nexora.chat.application.port.Policies;
import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.usecase.ExplainRouting;
import com.nexora.chat.bootstrap.operator.Inquiry;
import com.nexora.chat.bootstrap.operator.Operator;
import com.nexora.chat.bootstrap.operator.RoutingDesk;
import com.nexora.chat.bootstrap.workspaces.ConfiguredWorkspace;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.staff.Staff;
import com.nexora.chat.domain.tenancy.WorkspaceId;
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
import java.util.function.Function;

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
      List<ConfiguredWorkspace> configured = Deployment.workspaces(settings, environment);
      Optional<Persistence> store = store(settings, err);
      try {
        Documents inFile = Documents.inFile(settings, configured, environment);
        Optional<Documents.Found> found = store
            .map(open -> inFile.and(Published.in(open, settings, environment)))
            .orElse(inFile)
            .of(inquiry.get().workspace(), inquiry.get().by());
        if (found.isEmpty()) {
          err.println("No agent is configured for workspace " + inquiry.get().workspace() + ".");
          return Operator.NOT_DONE;
        }
        out.println("By " + found.get().named() + ".");
        found.get().remarks().forEach(remark -> out.println(remark.sentence()));
        WorkspacePolicy policy = withHours(found.get().workspace(), store, out);
        return answer(inquiry.get(), settings, configured, policy, store, out);
      } finally {
        store.ifPresent(Persistence::close);
      }
    } catch (BadSettings | CannotServe | PortFailure mistake) {
      err.println(mistake.getMessage());
      return Operator.NOT_DONE;
    }
  }

  /// Without it, what the workspaces file connects can still be asked about.
  private static Optional<Persistence> store(Settings settings, PrintStream err) {
    try {
      return Optional.of(Storage.attach(settings));
    } catch (BadSettings | CannotServe | PortFailure away) {
      err.println("Of who is there nothing is known. " + away.getMessage());
      return Optional.empty();
    }
  }

  /// The policy with the schedules that are kept in Intercom, as the mirror has them.
  private static WorkspacePolicy withHours(
      ConfiguredWorkspace decided, Optional<Persistence> store, PrintStream out) {
    Policies written = _ -> Optional.of(decided.policy());
    WorkspacePolicy known = store
        .map(open -> Mirrors.hours(written, open.mirror(), System::nanoTime))
        .orElse(written)
        .of(decided.id())
        .orElseThrow();
    known
        .hours()
        .unread()
        .forEach(name -> out.println("Of the schedule '" + name
            + "' in Intercom nothing is known here, so nobody keeps those hours: "
            + (store.isPresent()
                ? "./nexora mirror says whether schedules were read."
                : "it is in the database, which cannot be asked.")));
    return known;
  }

  private static int answer(
      Inquiry inquiry,
      Settings settings,
      List<ConfiguredWorkspace> configured,
      WorkspacePolicy policy,
      Optional<Persistence> store,
      PrintStream out) {
    Optional<Grants> grants = store.flatMap(open -> Keys.open(settings).map(open::grants));
    InstantSource clock = InstantSource.system();
    Function<WorkspaceId, Staff> staff =
        store.map(open -> Rehearsal.staff(open.mirror(), clock)).orElse(_ -> Staff.UNKNOWN);
    try (ConnectedWorkspaces connections = new ConnectedWorkspaces(
        new ConnectedWorkspaces.Sources(
            ConfiguredWorkspace.connections(configured),
            grants,
            settings.access().app()),
        new Roster(List.of()))) {
      connections.look();
      Intercom intercom = Intercom.open(IntercomSettings.DEFAULTS, connections);
      return inquiry.of() instanceof Inquiry.Of.OneConversation
          ? understanding(inquiry, intercom, staff, policy, out)
          : desk(intercom, Rehearsal.routingToCome(staff, clock), out).answer(inquiry, policy);
    }
  }

  private static int understanding(
      Inquiry inquiry,
      Intercom intercom,
      Function<WorkspaceId, Staff> staff,
      WorkspacePolicy policy,
      PrintStream out) {
    try (BuiltInModel model = BuiltInModel.open()) {
      Ports.Models models =
          new Ports.Models(model.embed(), model.language(), model.intent(), model.reply());
      return desk(intercom, Rehearsal.routing(models, staff, InstantSource.system()), out)
          .answer(inquiry, policy);
    }
  }

  private static RoutingDesk desk(Intercom intercom, ExplainRouting routing, PrintStream out) {
    return new RoutingDesk(
        Oversee.rules(intercom.desk().conversations(), intercom.desk().accounts(), routing),
        intercom.desk().accounts(),
        intercom::customerOf,
        routing,
        InstantSource.system(),
        out);
  }
}
