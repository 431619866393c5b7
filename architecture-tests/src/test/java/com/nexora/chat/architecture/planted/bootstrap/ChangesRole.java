package com.nexora.chat.architecture.planted.bootstrap;

/// Breaks one-place-enters-a-workspace.
final class ChangesRole {

  private ChangesRole() {}

  static String become(String role) {
    return "set local role " + role;
  }
}
