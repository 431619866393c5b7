package com.nexora.chat.architecture.planted.persistence.handoff;

/// Breaks statements-are-constants.
final class SpeaksSqlInline {

  private SpeaksSqlInline() {}

  static String whole() {
    return "DELETE FROM handoff WHERE workspace_id = :workspace";
  }
}
