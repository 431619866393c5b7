package com.nexora.chat.application.port;

import com.nexora.chat.domain.access.Role;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What programs bring to the API of a workspace. Only digests are kept.
public interface ApiTokens {

  /// @param name of this workspace's alone
  /// @param by the name of the account that made it
  /// @param ends from then on it opens nothing
  record Token(String name, Role role, String by, Instant made, Instant ends) {

    public boolean lastsAt(Instant now) {
      return now.isBefore(ends);
    }
  }

  /// @param word what the program brings
  /// @param most how many a workspace may have
  /// @return false when the name is taken or there are too many; then nothing changed
  boolean keep(WorkspaceId workspace, Token token, Secret word, int most);

  /// Finds one, whether it still lasts or not.
  Optional<Token> find(WorkspaceId workspace, Secret word);

  /// @return false when there was none
  boolean end(WorkspaceId workspace, String name);

  /// By name.
  List<Token> all(WorkspaceId workspace);
}
