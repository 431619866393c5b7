package com.nexora.chat.intercom.signed;

import java.util.Optional;

/// What one workspace's requests may be signed with.
///
/// @param previous the secret before the last change, for as long as it is still let in
public record Secrets(String current, Optional<String> previous) {

  /// Never a secret.
  @Override
  public String toString() {
    return "Secrets[hidden]";
  }
}
