package com.nexora.chat.persistence.ratings;

import com.nexora.chat.application.port.Ratings;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.Rating;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.work.UnitOfWork;
import java.util.Locale;

/// One row for each conversation that was rated.
public final class PostgresRatings implements Ratings {

  private static final String KEEP = """
      INSERT INTO rating AS known (workspace_id, conversation_id, stars, rated_at, teammate_id, whose)
      SELECT :workspace, :conversation, :stars, CAST(:at AS timestamptz), :teammate, :whose
       WHERE EXISTS (SELECT FROM turn
                      WHERE workspace_id = :workspace AND conversation_id = :conversation
                        AND finished_at IS NOT NULL
                        AND outcome IN ('answered', 'asked back', 'handed off', 'queued'))
         AND EXISTS (SELECT FROM conversation_contact
                      WHERE workspace_id = :workspace AND conversation_id = :conversation)
      ON CONFLICT (workspace_id, conversation_id)
      DO UPDATE SET stars = EXCLUDED.stars, rated_at = EXCLUDED.rated_at,
                    teammate_id = EXCLUDED.teammate_id, whose = EXCLUDED.whose
              WHERE known.rated_at <= EXCLUDED.rated_at
      """;

  private final UnitOfWork work;

  public PostgresRatings(UnitOfWork work) {
    this.work = work;
  }

  @Override
  public void keep(
      WorkspaceId workspace, ConversationId conversation, Rating rating, TeammateId agent) {
    work.doOnce(
        workspace,
        tx -> tx.createNamedInsert("ratings.keep", KEEP)
            .addParam("workspace", workspace.value())
            .addParam("conversation", conversation.value())
            .addParam("stars", rating.stars())
            .addParam("at", rating.at().toString())
            .addParam("teammate", rating.rated().map(TeammateId::value).orElse(null))
            .addParam("whose", rating.whose(agent).name().toLowerCase(Locale.ROOT))
            .execute());
  }
}
