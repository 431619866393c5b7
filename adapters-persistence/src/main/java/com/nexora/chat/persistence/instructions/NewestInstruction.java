package com.nexora.chat.persistence.instructions;

/// What a teammate has last told the agent in a conversation, as part of other statements.
public final class NewestInstruction {

  /// Whether a turn of a later claim has come to an end over it: only such a turn could know it.
  static final String CARRIED_OUT = """
      EXISTS (SELECT FROM turn AS later
               WHERE later.workspace_id = :workspace AND later.conversation_id = :conversation
                 AND later.epoch > told.epoch AND later.outcome = 'given back'
                 AND later.finished_at IS NOT NULL)
      """;

  /// One row of one JSON, or none.
  public static final String SQL = """
      SELECT row_to_json(newest) FROM (
        SELECT kind, given_by AS teammate,
               CAST(extract(epoch FROM given_at) * 1000 AS bigint) AS millis,
               kind = 'give back' AND
      """ + CARRIED_OUT + """
               AS done
          FROM instruction AS told
         WHERE workspace_id = :workspace AND conversation_id = :conversation
         ORDER BY ordinal DESC LIMIT 1) AS newest
      """;

  private NewestInstruction() {}
}
