package com.nexora.chat.persistence.payload;

import com.nexora.chat.application.port.CaseFile;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.domain.turn.DecisionRecord;
import com.nexora.chat.domain.turn.Outcome;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is known of a conversation, as one JSON that the database puts together.
///
/// @param attributes actions that wrote some, newest first
/// @param end how the conversation ended last
public record CaseJson(
    @Nullable Turn turn,
    @Nullable List<ActionJson> attributes,
    @Nullable InstructionPayload instruction,
    @Nullable End end,
    long open) {

  private static final Jsonb JSON = JsonbBuilder.create();

  public record End(@Nullable String outcome, @Nullable String reason) {

    Outcome toOutcome() {
      return Outcomes.of(Present.required(outcome, "outcome"), Present.required(reason, "reason"));
    }
  }

  public record Turn(
      @Nullable String outcome,
      @Nullable String reason,
      @Nullable DecisionRecord record,
      boolean finished,
      @Nullable List<ActionJson> actions) {

    CaseFile.Turn toTurn() {
      return new CaseFile.Turn(
          Present.required(record, "record"),
          new End(outcome, reason).toOutcome(),
          finished,
          Present.required(actions, "actions").stream().map(ActionJson::action).toList());
    }
  }

  public static CaseFile read(String json) {
    return JSON.fromJson(json, CaseJson.class).file();
  }

  private CaseFile file() {
    return new CaseFile(
        Optional.ofNullable(turn).map(Turn::toTurn),
        facts(),
        Optional.ofNullable(instruction).map(InstructionPayload::instruction),
        Optional.ofNullable(end).map(End::toOutcome),
        open);
  }

  /// The newest value of each.
  private Map<String, String> facts() {
    Map<String, String> facts = new LinkedHashMap<>();
    for (ActionJson written : Present.required(attributes, "attributes").reversed()) {
      if (written.action() instanceof Action.SetAttributes(Map<String, String> values)) {
        facts.putAll(values);
      }
    }
    return facts;
  }
}
