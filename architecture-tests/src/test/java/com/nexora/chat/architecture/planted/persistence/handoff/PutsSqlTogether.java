package com.nexora.chat.architecture.planted.persistence.handoff;

/// Breaks statements-are-constants.
final class PutsSqlTogether {

  private PutsSqlTogether() {}

  static String from(String table) {
    return "SELECT id FROM " + table + " WHERE workspace_id = :workspace";
  }
}
