package com.nexora.chat.bootstrap.operator;

import com.nexora.chat.application.usecase.ManageAccounts;
import com.nexora.chat.application.usecase.ManageAccounts.Result;
import com.nexora.chat.domain.access.Term;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.io.PrintStream;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/// Carries out what an operator wants to be done with accounts, and prints what came of it.
///
/// @param by who sits at the terminal
/// @param asked asks the operator for a secret that is named; empty when none is given
public record AccountDesk(
    ManageAccounts managing, String by, Function<String, Optional<Secret>> asked, PrintStream out) {

  /// @return the status the process should end with
  public int carryOut(AccountRequest request) {
    return switch (request) {
      case AccountRequest.Open open -> open(open);
      case AccountRequest.Change(String name) ->
        withPassword(password -> said(
            managing.changePassword(name, password),
            name + " has a new password, and is signed out everywhere."));
      case AccountRequest.Grant(String name, var in) -> grant(name, in);
      case AccountRequest.GrantTeammate(var teammate, var in) ->
        said(
            managing.grant(in.workspace(), teammate, in.role(), in.term(), by),
            "Teammate " + teammate + " is " + in.role().label() + " of workspace " + in.workspace()
                + lasting(in) + ", and signs in with Intercom.");
      case AccountRequest.Revoke(String name, var workspace) ->
        said(
            managing.revoke(workspace, name, by),
            name + " sees nothing of workspace " + workspace + " any more.");
      case AccountRequest.Members(var workspace) -> list(workspace);
    };
  }

  private int open(AccountRequest.Open open) {
    int opened = withPassword(password -> said(
        managing.open(open.name(), password, open.operator()),
        open.name() + " may sign in at /console."));
    return opened == Operator.DONE
        ? open.in().map(in -> grant(open.name(), in)).orElse(opened)
        : opened;
  }

  private int grant(String name, AccountRequest.Place in) {
    return said(
        managing.grant(in.workspace(), name, in.role(), in.term(), by),
        name + " is " + in.role().label() + " of workspace " + in.workspace() + lasting(in) + ".");
  }

  private static String lasting(AccountRequest.Place in) {
    return in.term() == Term.ALWAYS ? "" : " for " + in.term().label();
  }

  private int withPassword(Function<Secret, Integer> then) {
    Optional<Secret> password = asked.apply("Password");
    return password.isPresent()
        ? then.apply(password.get())
        : say(
            Operator.NOT_DONE,
            "Nothing was changed: type the password, or give it as the first line of the input.");
  }

  private int list(WorkspaceId workspace) {
    Table table = new Table("NAME", "ROLE", "UNTIL");
    managing
        .members(workspace)
        .forEach(member -> table.add(
            member.name(),
            member.role().label(),
            member.until().map(Instant::toString).orElse("-")));
    table.lines("Nobody has a role in workspace " + workspace + ".").forEach(out::println);
    return Operator.DONE;
  }

  private int said(Result result, String done) {
    return switch (result) {
      case Result.Done() -> say(Operator.DONE, done);
      case Result.Refused(String why) -> say(Operator.NOT_DONE, why);
    };
  }

  private int say(int status, String sentence) {
    out.println(Table.printable(sentence));
    return status;
  }
}
