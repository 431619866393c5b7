package com.nexora.chat.application.port;

import com.nexora.chat.domain.access.AccountId;
import com.nexora.chat.domain.access.SessionLife;
import com.nexora.chat.domain.tenancy.Secret;
import java.time.Instant;
import java.util.Optional;

/// Who is signed in, shared by all nodes. Only digests of what browsers bring are kept.
public interface Sessions {

  /// @param name of the account
  record Session(AccountId account, String name, boolean operator, SessionLife life) {}

  /// Begins one, and forgets those that have ended by time.
  @CrossTenant("a session is an account's, whatever its workspaces")
  void begin(Secret token, AccountId account, Instant now);

  /// Finds one, whether it still lasts or not.
  @CrossTenant("a session is an account's, whatever its workspaces")
  Optional<Session> find(Secret token);

  /// Somebody was heard of.
  @CrossTenant("a session is an account's, whatever its workspaces")
  void seen(Secret token, Instant now);

  /// @return false when there was none
  @CrossTenant("a session is an account's, whatever its workspaces")
  boolean end(Secret token);

  /// Signs an account out everywhere.
  @CrossTenant("a session is an account's, whatever its workspaces")
  void endAll(AccountId account);
}
