package com.nexora.chat.persistence.turns;

import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.domain.conversation.Ownership;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.turn.Outcome;
import com.nexora.chat.domain.turn.PriorTurn;
import com.nexora.chat.persistence.payload.DecisionRecordJson;
import com.nexora.chat.persistence.work.Columns;
import io.helidon.dbclient.DbRow;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The rows of decided turns; their actions are in [Actions].
final class Turns {

  private static final String ADD = """
      INSERT INTO turn (workspace_id, conversation_id, epoch, episode, question, outcome, reason,
                        settles, record)
      VALUES (:workspace, :conversation, :epoch, CAST(:episode AS text), :question, :outcome, :reason,
              CAST(:settles AS text[]), CAST(:record AS json))
      """;

  private static final String FINISH = """
      UPDATE turn SET finished_at = coalesce(finished_at, now()), outcome = :outcome,
                      reason = :reason, settles = CAST(:settles AS text[])
       WHERE workspace_id = :workspace AND conversation_id = :conversation AND epoch = :epoch
      """;

  private static final String UNFINISHED = """
      SELECT epoch, episode, question, outcome, reason, settles, CAST(record AS text) AS record
        FROM turn
       WHERE workspace_id = :workspace AND conversation_id = :conversation AND finished_at IS NULL
      """;

  private static final String PRIOR = """
      SELECT outcome, reason, question, settles, record->>'intent' AS intent FROM turn
       WHERE workspace_id = :workspace AND conversation_id = :conversation
         AND finished_at IS NOT NULL AND episode IS NOT DISTINCT FROM CAST(:episode AS text)
       ORDER BY epoch
      """;

  private Turns() {}

  static void add(Here here, DecidedTurn turn) {
    here.only(here.tx().createNamedInsert("turn.add", ADD))
        .addParam("epoch", turn.epoch())
        .addParam("episode", turn.episode().map(PartId::value).orElse(null))
        .addParam("question", Columns.storable(turn.question()))
        .addParam("outcome", turn.outcome().label())
        .addParam("reason", turn.outcome().reason())
        .addParam("settles", settled(turn))
        .addParam("record", DecisionRecordJson.of(turn.record()))
        .execute();
  }

  static void finish(Here here, DecidedTurn turn) {
    long rows = here.only(here.tx().createNamedUpdate("turn.finish", FINISH))
        .addParam("epoch", turn.epoch())
        .addParam("outcome", turn.outcome().label())
        .addParam("reason", turn.outcome().reason())
        .addParam("settles", settled(turn))
        .execute();
    if (rows != 1) {
      throw new IllegalStateException("turn " + turn.epoch() + " was never decided");
    }
  }

  static Optional<DecidedTurn> unfinished(Here here) {
    return here.only(here.tx().createNamedGet("turn.unfinished", UNFINISHED))
        .execute()
        .map(row -> toTurn(here, row));
  }

  static List<PriorTurn> prior(Here here, Ownership.Ours ours) {
    return here.only(here.tx().createNamedQuery("turn.prior", PRIOR))
        .addParam("episode", ours.episode().map(PartId::value).orElse(null))
        .execute()
        .map(row -> new PriorTurn(
            outcome(row), Columns.text(row, "question"), Columns.text(row, "intent"), settles(row)))
        .toList();
  }

  private static DecidedTurn toTurn(Here here, DbRow row) {
    long epoch = Columns.number(row, "epoch");
    return new DecidedTurn(
        epoch,
        Columns.optional(row, "episode", PartId::new),
        Columns.text(row, "question"),
        settles(row),
        outcome(row),
        Actions.of(here, epoch),
        DecisionRecordJson.read(Columns.text(row, "record")));
  }

  private static Outcome outcome(DbRow row) {
    return Outcomes.of(Columns.text(row, "outcome"), Columns.text(row, "reason"));
  }

  private static Set<PartId> settles(DbRow row) {
    return Columns.texts(row, "settles").stream().map(PartId::new).collect(Collectors.toSet());
  }

  private static String[] settled(DecidedTurn turn) {
    return turn.settles().stream().map(PartId::value).toArray(String[]::new);
  }
}
