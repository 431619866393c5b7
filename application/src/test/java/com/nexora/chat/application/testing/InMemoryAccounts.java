package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.Accounts;
import com.nexora.chat.domain.access.AccountId;
import com.nexora.chat.domain.access.Role;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Accounts in memory.
public final class InMemoryAccounts implements Accounts {

  private final List<Account> accounts = new ArrayList<>();
  private final Set<WorkspaceId> workspaces = new HashSet<>();
  private final Map<WorkspaceId, Map<AccountId, Held>> roles = new HashMap<>();
  private final Map<WorkspaceId, Map<TeammateId, AccountId>> teammates = new HashMap<>();

  private record Held(Role role, Instant until) {

    boolean lastsAt(Instant now) {
      return now.isBefore(until);
    }
  }

  /// @param known workspaces from the start
  public InMemoryAccounts(WorkspaceId... known) {
    workspaces.addAll(List.of(known));
  }

  @Override
  public synchronized boolean found(WorkspaceId workspace, String name, AccountId owner) {
    boolean fresh = workspaces.add(workspace);
    if (fresh) {
      grant(workspace, owner, Role.OWNER);
    }
    return fresh;
  }

  @Override
  public synchronized boolean open(Account account) {
    return named(account.name()).isEmpty() && accounts.add(account);
  }

  @Override
  public synchronized Optional<Account> named(String name) {
    return accounts.stream()
        .filter(account -> account.name().equalsIgnoreCase(name))
        .findFirst();
  }

  @Override
  public synchronized Optional<Account> of(WorkspaceId workspace, TeammateId teammate) {
    return Optional.ofNullable(teammates.getOrDefault(workspace, Map.of()).get(teammate))
        .flatMap(this::of);
  }

  @Override
  public synchronized boolean link(WorkspaceId workspace, TeammateId teammate, Account account) {
    if (of(workspace, teammate).isPresent() || !open(account)) {
      return false;
    }
    teammates.computeIfAbsent(workspace, _ -> new HashMap<>()).put(teammate, account.id());
    return true;
  }

  synchronized Optional<Account> of(AccountId id) {
    return accounts.stream().filter(account -> account.id().equals(id)).findFirst();
  }

  @Override
  public synchronized boolean change(AccountId id, String password) {
    Optional<Account> known = of(id);
    known.ifPresent(account -> accounts.set(
        accounts.indexOf(account), new Account(id, account.name(), password, account.operator())));
    return known.isPresent();
  }

  @Override
  public synchronized Map<WorkspaceId, Role> roles(AccountId account, Instant now) {
    Map<WorkspaceId, Role> all = new HashMap<>();
    roles.forEach((workspace, members) -> Optional.ofNullable(members.get(account))
        .filter(held -> held.lastsAt(now))
        .ifPresent(held -> all.put(workspace, held.role())));
    return all;
  }

  @Override
  public synchronized void grant(WorkspaceId workspace, AccountId account, Role role) {
    lend(workspace, account, role, Instant.MAX);
  }

  @Override
  public synchronized void lend(
      WorkspaceId workspace, AccountId account, Role role, Instant until) {
    workspaces.add(workspace);
    roles.computeIfAbsent(workspace, _ -> new HashMap<>()).put(account, new Held(role, until));
  }

  @Override
  public synchronized boolean revoke(WorkspaceId workspace, AccountId account) {
    return roles.getOrDefault(workspace, new HashMap<>()).remove(account) != null;
  }

  @Override
  public synchronized List<Member> members(WorkspaceId workspace, Instant now) {
    return roles.getOrDefault(workspace, Map.of()).entrySet().stream()
        .filter(entry -> entry.getValue().lastsAt(now))
        .flatMap(
            entry -> of(entry.getKey()).stream().map(account -> member(account, entry.getValue())))
        .sorted(Comparator.comparing(Member::name))
        .toList();
  }

  private static Member member(Account account, Held held) {
    return new Member(
        account.id(),
        account.name(),
        held.role(),
        Optional.of(held.until()).filter(until -> until.isBefore(Instant.MAX)));
  }
}
