package com.nexora.chat.persistence.instructions;

import com.nexora.chat.application.port.Instructions;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.Instruction;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.payload.InstructionPayload;
import com.nexora.chat.persistence.work.UnitOfWork;

/// Instructions, one row each. They are added and never changed.
public final class PostgresInstructions implements Instructions {

  /// Whoever tells something here or works here waits until this is committed. What follows is a
  /// statement of its own, so that it sees what the one before has committed.
  private static final String LOCK = """
      INSERT INTO conversation_work AS work (workspace_id, conversation_id)
      VALUES (:workspace, :conversation)
      ON CONFLICT (workspace_id, conversation_id) DO UPDATE SET epoch = work.epoch
      """;

  /// As news does, it makes the conversation due and lets earlier tries count no more. The epoch
  /// that a silence raises is the one every write under a claim must name.
  private static final String GIVE = """
      WITH holding AS (
        SELECT FROM (SELECT kind, epoch FROM instruction
                      WHERE workspace_id = :workspace AND conversation_id = :conversation
                      ORDER BY ordinal DESC LIMIT 1) AS told
         WHERE kind = :kind AND NOT (kind = 'give back' AND
      """ + NewestInstruction.CARRIED_OUT + """
        )
      ), heard AS (
        UPDATE conversation_work
           SET due_at = now(),
               news = news + 1,
               news_since = CASE WHEN news > claimed_news THEN coalesce(news_since, now())
                                 ELSE now() END,
               tries = 0,
               epoch = epoch + CASE WHEN :kind = 'silence' THEN 1 ELSE 0 END,
               lease_until = CASE WHEN :kind <> 'silence' THEN lease_until END,
               strikes = CASE WHEN :kind = 'silence' AND lease_until > now()
                              THEN greatest(strikes - 1, 0) ELSE strikes END
         WHERE workspace_id = :workspace AND conversation_id = :conversation
           AND NOT EXISTS (SELECT FROM holding)
        RETURNING workspace_id, conversation_id, epoch
      )
      INSERT INTO instruction (workspace_id, conversation_id, ordinal, kind, given_by, epoch)
      SELECT workspace_id, conversation_id,
             (SELECT count(*) FROM instruction
               WHERE workspace_id = :workspace AND conversation_id = :conversation),
             :kind, :by, epoch
        FROM heard
      """;

  private final UnitOfWork work;

  public PostgresInstructions(UnitOfWork work) {
    this.work = work;
  }

  @Override
  public boolean give(
      WorkspaceId workspace, ConversationId conversation, TeammateId by, Instruction.Kind kind) {
    return work.in(workspace, tx -> {
      tx.createNamedInsert("instruction.lock", LOCK)
          .addParam("workspace", workspace.value())
          .addParam("conversation", conversation.value())
          .execute();
      long given = tx.createNamedInsert("instruction.give", GIVE)
          .addParam("workspace", workspace.value())
          .addParam("conversation", conversation.value())
          .addParam("kind", InstructionPayload.word(kind))
          .addParam("by", by.value())
          .execute();
      return given == 1;
    });
  }
}
