package com.nexora.chat.application.entering;

import com.nexora.chat.application.port.Accounts;
import com.nexora.chat.application.port.AuditLog;
import com.nexora.chat.application.port.Passwords;
import com.nexora.chat.application.port.Sessions;
import com.nexora.chat.application.usecase.EnterConsole;
import com.nexora.chat.application.usecase.ManageAccounts;
import com.nexora.chat.domain.access.AccountId;
import com.nexora.chat.domain.access.Role;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// @param ids for new accounts
public record Managing(
    Accounts accounts,
    Sessions sessions,
    Passwords passwords,
    AuditLog audit,
    Supplier<AccountId> ids,
    InstantSource clock)
    implements ManageAccounts {

  @Override
  public Result open(String name, Secret password, boolean operator) {
    String clean = name.strip();
    if (clean.isEmpty() || clean.length() > EnterConsole.LONGEST) {
      return new Result.Refused("A name has 1 to " + EnterConsole.LONGEST + " characters.");
    }
    return wrongWith(clean, password).<Result>map(Result.Refused::new).orElseGet(() -> {
      boolean opened = accounts.open(
          new Accounts.Account(ids.get(), clean, passwords.digest(password), operator));
      return opened
          ? new Result.Done()
          : new Result.Refused("There is an account named " + clean + " already.");
    });
  }

  @Override
  public Result changePassword(String name, Secret password) {
    return wrongWith(name, password)
        .<Result>map(Result.Refused::new)
        .orElseGet(() -> known(name, account -> {
          accounts.change(account.id(), passwords.digest(password));
          sessions.endAll(account.id());
          return new Result.Done();
        }));
  }

  @Override
  public Result grant(WorkspaceId workspace, String name, Role role, String by) {
    return known(name, account -> {
      accounts.grant(workspace, account.id(), role);
      write(workspace, by, "grant", account.name() + " is " + role.label());
      return new Result.Done();
    });
  }

  @Override
  public Result revoke(WorkspaceId workspace, String name, String by) {
    return known(name, account -> {
      if (!accounts.revoke(workspace, account.id())) {
        return new Result.Refused(account.name() + " has no role there.");
      }
      write(workspace, by, "revoke", account.name());
      return new Result.Done();
    });
  }

  @Override
  public List<Accounts.Member> members(WorkspaceId workspace) {
    return accounts.members(workspace);
  }

  @Override
  public List<AuditLog.Entry> acts(WorkspaceId workspace, long before, int most) {
    return audit.newest(workspace, before, most);
  }

  private void write(WorkspaceId workspace, String by, String act, String detail) {
    audit.write(workspace, new AuditLog.Act(by, act, detail), clock.instant());
  }

  private Result known(String name, Function<Accounts.Account, Result> then) {
    return accounts
        .named(name.strip())
        .map(then)
        .orElseGet(() -> new Result.Refused("There is no account named " + name.strip() + "."));
  }

  private static Optional<String> wrongWith(String name, Secret password) {
    String value = password.value();
    if (value.length() < SHORTEST_PASSWORD || value.length() > EnterConsole.LONGEST) {
      return Optional.of("A password has " + SHORTEST_PASSWORD + " to " + EnterConsole.LONGEST
          + " characters: several words are easy to remember.");
    }
    boolean isName = value
        .toLowerCase(Locale.ROOT)
        .replace(name.strip().toLowerCase(Locale.ROOT), "")
        .isBlank();
    return isName ? Optional.of("The password is the name: take another one.") : Optional.empty();
  }
}
