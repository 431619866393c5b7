package com.nexora.chat.persistence.turns;

import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.turn.Outcome;
import com.nexora.chat.persistence.work.Columns;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What each customer message is owed, and what it got.
final class Obligations {

  private static final String OPEN = """
      SELECT part_id FROM obligation
       WHERE workspace_id = :workspace AND conversation_id = :conversation AND closed_at IS NULL
      """;

  /// A message can be read, and so settled, before its own delivery arrives: its row is made here
  /// then, and the delivery finds it closed. A message that was left alone may be answered later,
  /// when the conversation is given to the agent; any other outcome is the last.
  private static final String CLOSE = """
      INSERT INTO obligation AS o
             (workspace_id, conversation_id, part_id, closed_at, outcome, reason, epoch)
      SELECT :workspace, :conversation, part, now(), :outcome, :reason, CAST(:epoch AS bigint)
        FROM unnest(CAST(:parts AS text[])) AS part
      ON CONFLICT (workspace_id, conversation_id, part_id)
      DO UPDATE SET closed_at = EXCLUDED.closed_at, outcome = EXCLUDED.outcome,
                    reason = EXCLUDED.reason, epoch = EXCLUDED.epoch
              WHERE o.closed_at IS NULL
                 OR (o.outcome = 'suppressed' AND EXCLUDED.outcome <> 'suppressed')
      """;

  private Obligations() {}

  static Set<PartId> open(Here here) {
    return here.only(here.tx().createNamedQuery("obligation.open", OPEN))
        .execute()
        .map(row -> new PartId(Columns.text(row, "part_id")))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// @param turn the epoch of the turn that settled them; null when none was needed
  static void close(Here here, Set<PartId> parts, Outcome outcome, @Nullable Long turn) {
    here.only(here.tx().createNamedDmlStatement("obligation.close", CLOSE))
        .addParam("parts", parts.stream().map(PartId::value).toArray(String[]::new))
        .addParam("outcome", outcome.label())
        .addParam("reason", outcome.reason())
        .addParam("epoch", turn)
        .execute();
  }
}
