package com.nexora.chat.persistence.figures;

import com.nexora.chat.application.port.UnansweredQuestions;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.figures.Gap;
import com.nexora.chat.domain.figures.Period;
import com.nexora.chat.domain.figures.Recounting;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.work.Columns;
import com.nexora.chat.persistence.work.UnitOfWork;
import java.util.List;

/// Read along the index of the newest turns.
public record PostgresUnanswered(UnitOfWork work) implements UnansweredQuestions {

  private static final String NEWEST = """
      SELECT conversation_id, epoch, question FROM turn
       WHERE workspace_id = :workspace AND finished_at IS NOT NULL
         AND decided_at >= CAST(:begin AS timestamptz) AND decided_at < CAST(:next AS timestamptz)
         AND outcome IN ('handed off', 'queued') AND question <> ''
         AND reason = ANY (CAST(:reasons AS text[]))
       ORDER BY decided_at DESC, conversation_id DESC, epoch DESC
       LIMIT :most
      """;

  @Override
  public List<Asked> newest(WorkspaceId workspace, Period period, int most) {
    return work.once(
        workspace,
        tx -> tx.createNamedQuery("figures.unanswered", NEWEST)
            .addParam("workspace", workspace.value())
            .addParam("begin", Recounting.begin(period.from()).toString())
            .addParam("next", Recounting.begin(period.to().plusDays(1)).toString())
            .addParam(
                "reasons", Gap.REASONS.stream().map(HandoffReason::label).toArray(String[]::new))
            .addParam("most", most)
            .execute()
            .map(row -> new Asked(
                new ConversationId(Columns.text(row, "conversation_id")),
                Columns.number(row, "epoch"),
                Columns.text(row, "question")))
            .toList());
  }
}
