package com.nexora.chat.application.entering;

import com.nexora.chat.application.port.Accounts;
import com.nexora.chat.application.port.AuditLog;
import com.nexora.chat.application.port.Introduce.Person;
import com.nexora.chat.domain.access.AccountId;
import com.nexora.chat.domain.access.Role;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Which account somebody has whom Intercom has named. To be a teammate gives nobody a role: an
/// owner does. Only a workspace that nobody owns yet gets the teammate who connected it for its
/// owner, once.
///
/// @param connected the REST host that a workspace is connected by here; empty when it is not
/// @param connectedBy the teammate who connected it; empty when that is not known
/// @param ids for new accounts
public record Newcomers(
    Accounts accounts,
    AuditLog audit,
    Function<WorkspaceId, Optional<URI>> connected,
    Function<WorkspaceId, Optional<TeammateId>> connectedBy,
    Supplier<AccountId> ids,
    InstantSource clock) {

  /// Why this person's workspace is none of ours; empty when it is one.
  Optional<String> foreign(Person person) {
    Optional<URI> api = connected.apply(person.workspace());
    if (api.isEmpty()) {
      return Optional.of("it is not connected here");
    }
    // A name that is known in one region says nothing of its like in another.
    return api.filter(here -> !here.equals(person.api()))
        .map(here -> "it is connected by " + here + ", and Intercom names " + person.api());
  }

  /// Empty for who has no role.
  Optional<Accounts.Account> account(Person person) {
    Optional<Accounts.Account> known = accounts.of(person.workspace(), person.admin());
    return known.isEmpty() && mayOwn(person)
        ? owner(person)
        : known.filter(account ->
            accounts.roles(account.id(), clock.instant()).containsKey(person.workspace()));
  }

  private boolean mayOwn(Person person) {
    return accounts.members(person.workspace(), clock.instant()).stream()
            .noneMatch(member -> member.role() == Role.OWNER)
        && connectedBy.apply(person.workspace()).equals(Optional.of(person.admin()));
  }

  private Optional<Accounts.Account> owner(Person person) {
    Optional<Accounts.Account> opened =
        new Teammates(accounts, ids).account(person.workspace(), person.admin());
    opened.ifPresent(account -> {
      accounts.grant(person.workspace(), account.id(), Role.OWNER);
      audit.write(
          person.workspace(),
          new AuditLog.Act(
              account.name(), "grant", account.name() + " is owner, who connected the workspace"),
          clock.instant());
    });
    return opened;
  }
}
