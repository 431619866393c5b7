package com.nexora.chat.application.entering;

import com.nexora.chat.application.port.Accounts;
import com.nexora.chat.application.port.AuditLog;
import com.nexora.chat.application.port.Passwords;
import com.nexora.chat.application.port.Sessions;
import com.nexora.chat.application.usecase.EnterConsole;
import com.nexora.chat.application.usecase.ManageAccounts;
import com.nexora.chat.domain.access.AccountId;
import com.nexora.chat.domain.access.AccountName;
import com.nexora.chat.domain.access.Role;
import com.nexora.chat.domain.access.Term;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// @param ids for new accounts
public record Managing(
    Accounts accounts,
    Sessions sessions,
    Passwords passwords,
    AuditLog audit,
    Supplier<AccountId> ids,
    InstantSource clock)
    implements ManageAccounts {

  /// As in the addresses of Intercom's own pages.
  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9_-]{1,128}");

  /// How an audit log calls those who are no account with a password, or are not to be named:
  /// programs, teammates of Intercom, the terminal, and nobody.
  private static final Pattern OTHERS = Pattern.compile(
      "(account|token|teammate|operator|the service)( .*)?", Pattern.CASE_INSENSITIVE);

  @Override
  public Result open(String name, Secret password, boolean operator) {
    String clean = AccountName.plain(name);
    if (clean.isEmpty() || Math.max(name.length(), clean.length()) > EnterConsole.LONGEST) {
      return new Result.Refused("A name has 1 to " + EnterConsole.LONGEST + " characters.");
    }
    return AccountName.wrongWith(name)
        .or(() -> anothers(clean))
        .or(() -> wrongWith(clean, password))
        .<Result>map(Result.Refused::new)
        .orElseGet(() -> opened(clean, password, operator));
  }

  private Result opened(String name, Secret password, boolean operator) {
    return accounts.open(
            new Accounts.Account(ids.get(), name, passwords.digest(password), operator))
        ? new Result.Done()
        : new Result.Refused("There is an account named " + name + " already.");
  }

  private static Optional<String> anothers(String name) {
    return OTHERS.matcher(name).matches()
        ? Optional.of("Take another name: in the audit log this one could be taken for somebody"
            + " else's, such as 'token CI' for a program's.")
        : Optional.empty();
  }

  @Override
  public Result changePassword(String name, Secret password) {
    return wrongWith(name, password)
        .<Result>map(Result.Refused::new)
        .orElseGet(() -> withPassword(name, account -> {
          accounts.change(account.id(), passwords.digest(password));
          sessions.endAll(account.id());
          return new Result.Done();
        }));
  }

  @Override
  public Result found(String id, EnterConsole.Visitor by) {
    String clean = id.strip();
    if (!IDENTIFIER.matcher(clean).matches()) {
      return new Result.Refused(
          "Type the workspace's id: the letters and digits after /apps/ in the"
              + " address of any page of Intercom.");
    }
    WorkspaceId workspace = new WorkspaceId(clean);
    if (!by.operator() || !accounts.found(workspace, clean, by.account())) {
      return new Result.Refused(
          "Workspace " + clean + " is known here already. One of its owners can"
              + " give you a role, and whoever runs the service can, for some hours:"
              + " ./nexora account grant " + by.name() + " --workspace " + clean
              + " --role viewer --for " + LONGEST_OF_OPERATORS.label());
    }
    write(workspace, by.name(), "set up", by.name() + " is " + Role.OWNER.label());
    return new Result.Done();
  }

  @Override
  public Result grant(WorkspaceId workspace, String name, Role role, Term term, String by) {
    return withPassword(
        name,
        account -> mayHave(workspace, account, role, term, by)
            ? outlasting(workspace, account.name(), end(term), by)
                .orElseGet(() -> granted(workspace, account, role, term, by))
            : new Result.Refused(account.name()
                + " may make workspaces known, and this one has an owner, who can give them any role"
                + " in the console. Otherwise they see it as viewer or editor, for at most "
                + LONGEST_OF_OPERATORS.label() + "."));
  }

  /// Who runs the service looks in for a time, and everybody who owns the workspace can read it.
  private boolean mayHave(
      WorkspaceId workspace, Accounts.Account account, Role role, Term term, String by) {
    List<Accounts.Member> owners = accounts.members(workspace, clock.instant()).stream()
        .filter(member -> member.role() == Role.OWNER && !member.account().equals(account.id()))
        .toList();
    return !account.operator()
        || owners.isEmpty()
        || owners.stream().anyMatch(owner -> owner.name().equals(by))
        || (role != Role.OWNER && term.within(LONGEST_OF_OPERATORS));
  }

  @Override
  public Result grant(WorkspaceId workspace, TeammateId teammate, Role role, Term term, String by) {
    String name = Teammates.name(workspace, teammate);
    return outlasting(workspace, name, end(term), by)
        .orElseGet(() -> new Teammates(accounts, ids)
            .account(workspace, teammate)
            .map(account -> granted(workspace, account, role, term, by))
            .orElseGet(
                () -> new Result.Refused("There is an account named " + name + " already.")));
  }

  /// What is lent stays lent: whose own role ends gives none that lasts longer, and neither
  /// changes nor takes away one that does.
  ///
  /// @param name whose role it is about
  /// @param end of the role they would get
  /// @return empty when it may be done
  private Optional<Result> outlasting(WorkspaceId workspace, String name, Instant end, String by) {
    List<Accounts.Member> members = members(workspace);
    Instant own = end(members, by).orElse(Instant.MAX);
    Instant held = end(members, name).orElse(Instant.MIN);
    return end.isAfter(own) || held.isAfter(own)
        ? Optional.of(new Result.Refused("Your own role here ends at " + own
            + ": what lasts longer is decided by an owner whose role does."))
        : Optional.empty();
  }

  private Instant end(Term term) {
    return term.end(clock.instant()).orElse(Instant.MAX);
  }

  /// Empty for who has no role.
  private static Optional<Instant> end(List<Accounts.Member> members, String name) {
    return members.stream()
        .filter(member -> member.name().equals(name))
        .map(member -> member.until().orElse(Instant.MAX))
        .findFirst();
  }

  private Result granted(
      WorkspaceId workspace, Accounts.Account account, Role role, Term term, String by) {
    Optional<Instant> end = term.end(clock.instant());
    end.ifPresentOrElse(
        until -> accounts.lend(workspace, account.id(), role, until),
        () -> accounts.grant(workspace, account.id(), role));
    String until = end.map(at -> " until " + at).orElse("");
    write(workspace, by, "grant", account.name() + " is " + role.label() + until);
    return new Result.Done();
  }

  @Override
  public Result revoke(WorkspaceId workspace, String name, String by) {
    return known(
        name,
        account -> outlasting(workspace, account.name(), Instant.MIN, by)
            .orElseGet(() -> revoked(workspace, account, by)));
  }

  private Result revoked(WorkspaceId workspace, Accounts.Account account, String by) {
    if (!accounts.revoke(workspace, account.id())) {
      return new Result.Refused(account.name() + " has no role there.");
    }
    write(workspace, by, "revoke", account.name());
    return new Result.Done();
  }

  @Override
  public List<Accounts.Member> members(WorkspaceId workspace) {
    return accounts.members(workspace, clock.instant());
  }

  @Override
  public List<AuditLog.Entry> acts(WorkspaceId workspace, long before, int most) {
    return audit.newest(workspace, before, most);
  }

  private void write(WorkspaceId workspace, String by, String act, String detail) {
    audit.write(workspace, new AuditLog.Act(by, act, detail), clock.instant());
  }

  /// Who signs in with one workspace's Intercom has shown nothing to another, nor to the terminal.
  private Result withPassword(String name, Function<Accounts.Account, Result> then) {
    return known(
        name,
        account -> account.hasPassword()
            ? then.apply(account)
            : new Result.Refused(
                account.name()
                    + " signs in with Intercom: it has no password, and gets a role by the teammate's id."));
  }

  private Result known(String name, Function<Accounts.Account, Result> then) {
    String clean = AccountName.plain(name);
    return accounts
        .named(clean)
        .map(then)
        .orElseGet(() -> new Result.Refused("There is no account named " + clean + "."));
  }

  private static Optional<String> wrongWith(String name, Secret password) {
    String value = password.value();
    if (value.length() < SHORTEST_PASSWORD || value.length() > EnterConsole.LONGEST) {
      return Optional.of("A password has " + SHORTEST_PASSWORD + " to " + EnterConsole.LONGEST
          + " characters: several words are easy to remember.");
    }
    boolean isName = value
        .toLowerCase(Locale.ROOT)
        .replace(AccountName.plain(name).toLowerCase(Locale.ROOT), "")
        .isBlank();
    return isName ? Optional.of("The password is the name: take another one.") : Optional.empty();
  }
}
