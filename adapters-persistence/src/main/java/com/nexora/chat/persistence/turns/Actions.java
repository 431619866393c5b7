package com.nexora.chat.persistence.turns;

import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.persistence.payload.ActionJson;
import com.nexora.chat.persistence.work.Columns;
import io.helidon.dbclient.DbRow;
import java.util.List;

/// The actions of a turn. What an action does is written once; how far it has come changes.
final class Actions {

  private static final String PLAN = """
      INSERT INTO action (workspace_id, conversation_id, epoch, ordinal, kind, payload, state)
      SELECT :workspace, :conversation, CAST(:epoch AS bigint), ordinal, kind, CAST(payload AS json),
             'PLANNED'
        FROM unnest(CAST(:ordinals AS int[]), CAST(:kinds AS text[]), CAST(:payloads AS text[]))
             AS planned (ordinal, kind, payload)
      """;

  private static final String MOVE = """
      UPDATE action
         SET state = :state, attempts = :attempts, looks = :looks,
             watermark = CAST(:watermark AS text), result = CAST(:result AS text), note = :note,
             changed_at = now()
       WHERE workspace_id = :workspace AND conversation_id = :conversation
         AND epoch = :epoch AND ordinal = :ordinal
      """;

  private static final String OF_TURN = """
      SELECT epoch, ordinal, kind, CAST(payload AS text) AS payload, state, attempts, looks,
             watermark, result, note
        FROM action
       WHERE workspace_id = :workspace AND conversation_id = :conversation AND epoch = :epoch
       ORDER BY ordinal
      """;

  private Actions() {}

  static void plan(Here here, long epoch, List<PlannedAction> actions) {
    List<ActionJson> written =
        actions.stream().map(planned -> ActionJson.of(planned.action())).toList();
    here.only(here.tx().createNamedInsert("action.plan", PLAN))
        .addParam("epoch", epoch)
        .addParam("ordinals", actions.stream().map(PlannedAction::ordinal).toArray(Integer[]::new))
        .addParam("kinds", written.stream().map(ActionJson::kind).toArray(String[]::new))
        .addParam("payloads", written.stream().map(ActionJson::payload).toArray(String[]::new))
        .execute();
  }

  static void move(Here here, PlannedAction action) {
    long rows = here.only(here.tx().createNamedUpdate("action.move", MOVE))
        .addParam("epoch", action.turn())
        .addParam("ordinal", action.ordinal())
        .addParam("state", action.state().name())
        .addParam("attempts", action.attempts())
        .addParam("looks", action.looks())
        .addParam("watermark", action.watermark().map(PartId::value).orElse(null))
        .addParam("result", action.result().map(PartId::value).orElse(null))
        .addParam("note", Columns.storable(action.note()))
        .execute();
    if (rows != 1) {
      throw new IllegalStateException(
          "turn " + action.turn() + " never planned an action " + action.ordinal());
    }
  }

  static List<PlannedAction> of(Here here, long epoch) {
    return here.only(here.tx().createNamedQuery("action.of-turn", OF_TURN))
        .addParam("epoch", epoch)
        .execute()
        .map(Actions::toAction)
        .toList();
  }

  private static PlannedAction toAction(DbRow row) {
    return new PlannedAction(
        Columns.number(row, "epoch"),
        (int) Columns.number(row, "ordinal"),
        new ActionJson(Columns.text(row, "kind"), Columns.text(row, "payload")).action(),
        PlannedAction.State.valueOf(Columns.text(row, "state")),
        (int) Columns.number(row, "attempts"),
        (int) Columns.number(row, "looks"),
        Columns.optional(row, "watermark", PartId::new),
        Columns.optional(row, "result", PartId::new),
        Columns.text(row, "note"));
  }
}
