package com.nexora.chat.persistence.turns;

import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.persistence.payload.ActionJson;
import com.nexora.chat.persistence.work.Columns;
import io.helidon.dbclient.DbStatement;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Actions of one turn on their way into a statement, one array for each column.
record Actions(List<PlannedAction> all) {

  /// How far each action has come, as rows.
  static final String PROGRESS = """
      unnest(CAST(:ordinals AS int[]), CAST(:states AS text[]), CAST(:attempts AS int[]),
             CAST(:looks AS int[]), CAST(:ways AS bigint[]), CAST(:watermarks AS text[]),
             CAST(:results AS text[]), CAST(:notes AS text[]))
          AS a (ordinal, state, attempts, looks, way, watermark, result, note)
      """;

  /// What is set where a row of [#PROGRESS] belongs to an action.
  static final String CHANGES = """
      state = a.state, attempts = a.attempts, looks = a.looks, watermark = a.watermark,
      result = a.result, note = a.note, changed_at = now(),
      send_until = CASE WHEN a.state IN ('SENDING', 'UNKNOWN')
           THEN now() + a.way * INTERVAL '1 millisecond' END
      """;

  <S extends DbStatement<S>> S progress(S statement) {
    return statement
        .addParam("ordinals", numbers(PlannedAction::ordinal))
        .addParam("states", texts(action -> action.state().name()))
        .addParam("attempts", numbers(PlannedAction::attempts))
        .addParam("looks", numbers(PlannedAction::looks))
        .addParam(
            "ways", all.stream().map(action -> action.onItsWay().toMillis()).toArray(Long[]::new))
        .addParam("watermarks", parts(PlannedAction::watermark))
        .addParam("results", parts(PlannedAction::result))
        .addParam("notes", texts(action -> Columns.storable(action.note())));
  }

  /// What each action does; written once.
  <S extends DbStatement<S>> S content(S statement) {
    List<ActionJson> written =
        all.stream().map(planned -> ActionJson.of(planned.action())).toList();
    return statement
        .addParam("kinds", written.stream().map(ActionJson::kind).toArray(String[]::new))
        .addParam("payloads", written.stream().map(ActionJson::payload).toArray(String[]::new));
  }

  /// Whether customers will see one of them if it is sent now.
  boolean show() {
    return all.stream()
        .anyMatch(planned ->
            planned.state() == PlannedAction.State.SENDING && planned.action().shows());
  }

  private Integer[] numbers(Function<PlannedAction, Integer> field) {
    return all.stream().map(field).toArray(Integer[]::new);
  }

  private String[] texts(Function<PlannedAction, String> field) {
    return all.stream().map(field).toArray(String[]::new);
  }

  private String[] parts(Function<PlannedAction, Optional<PartId>> field) {
    return all.stream()
        .map(action -> field.apply(action).map(PartId::value).orElse(null))
        .toArray(String[]::new);
  }
}
