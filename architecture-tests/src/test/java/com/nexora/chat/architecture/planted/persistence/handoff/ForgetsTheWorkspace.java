package com.nexora.chat.architecture.planted.persistence.handoff;

import com.nexora.chat.architecture.planted.persistence.work.NoTenant;
import java.util.List;

/// Breaks statements-name-the-workspace.
final class ForgetsTheWorkspace {

  private static final String ALL = """
      SELECT id, team FROM handoff
       WHERE conversation_id = :conversation
      """;

  private static final String LOWER_CASE = "  delete from handoff where id = :id";

  @NoTenant(" ")
  private static final String BLANK = "WITH due AS (SELECT 1) SELECT * FROM due";

  @NoTenant("concerns the schema, which all share")
  private static final String VERSION = "SELECT max(version) FROM schema_history";

  private static final String GOOD =
      "UPDATE handoff SET team = :team WHERE workspace_id = :workspace";

  private static final String NO_STATEMENT = "selected by hand";

  private ForgetsTheWorkspace() {}

  static List<String> all() {
    return List.of(ALL, LOWER_CASE, BLANK, VERSION, GOOD, NO_STATEMENT);
  }
}
