package com.nexora.chat.application.port;

import com.nexora.chat.domain.tenancy.Secret;

/// Makes digests of passwords that are slow to guess from, and compares.
public interface Passwords {

  /// @return the digest with its salt and its settings
  @CrossTenant("a password is an account's, whatever its workspaces")
  String digest(Secret password);

  /// Takes as long for a wrong password as for the right one.
  ///
  /// @param digest false when it is none
  @CrossTenant("a password is an account's, whatever its workspaces")
  boolean matches(Secret password, String digest);
}
