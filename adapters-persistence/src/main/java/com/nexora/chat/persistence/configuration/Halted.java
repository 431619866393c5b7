package com.nexora.chat.persistence.configuration;

/// Whether a workspace is halted, as part of other statements.
public final class Halted {

  /// A condition. Without a row nobody ever halted it.
  public static final String SQL = """
      coalesce((SELECT halted FROM halt WHERE workspace_id = :workspace
                 ORDER BY ordinal DESC LIMIT 1), false)
      """;

  private Halted() {}
}
