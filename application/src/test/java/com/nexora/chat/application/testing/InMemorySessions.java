package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.Sessions;
import com.nexora.chat.domain.access.AccountId;
import com.nexora.chat.domain.access.SessionLife;
import com.nexora.chat.domain.tenancy.Secret;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Sessions in memory.
public final class InMemorySessions implements Sessions {

  private record Kept(AccountId account, SessionLife life) {}

  private final InMemoryAccounts accounts;
  private final Map<Secret, Kept> sessions = new HashMap<>();

  public InMemorySessions(InMemoryAccounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public synchronized void begin(Secret token, AccountId account, Instant now) {
    sessions.values().removeIf(kept -> !kept.life().lastsAt(now));
    sessions.put(token, new Kept(account, new SessionLife(now, now)));
  }

  @Override
  public synchronized Optional<Session> find(Secret token) {
    return Optional.ofNullable(sessions.get(token))
        .flatMap(kept -> accounts
            .of(kept.account())
            .map(account ->
                new Session(account.id(), account.name(), account.operator(), kept.life())));
  }

  @Override
  public synchronized void seen(Secret token, Instant now) {
    sessions.computeIfPresent(
        token, (_, kept) -> new Kept(kept.account(), new SessionLife(kept.life().begun(), now)));
  }

  @Override
  public synchronized boolean end(Secret token) {
    return sessions.remove(token) != null;
  }

  @Override
  public synchronized void endAll(AccountId account) {
    sessions.values().removeIf(kept -> kept.account().equals(account));
  }
}
