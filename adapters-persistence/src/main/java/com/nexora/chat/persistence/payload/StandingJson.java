package com.nexora.chat.persistence.payload;

import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.application.port.Standing;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.intent.TwoReadings;
import com.nexora.chat.domain.turn.DecisionRecord;
import com.nexora.chat.domain.turn.Outcome;
import com.nexora.chat.domain.turn.PriorTurn;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the ledger knows of a conversation, as one JSON that the database puts together.
///
/// @param ours the newest part that is known to be the agent's
/// @param announced absent when nothing was announced lately
/// @param instruction the newest one
/// @param halted whether the workspace is
/// @param promised the one that has not ended
/// @param handover the one that has not ended
/// @param rating of the customer's
/// @param turns newest first
/// @param actions of the unfinished turn
public record StandingJson(
    @Nullable List<String> open,
    long waitingMillis,
    @Nullable String ours,
    @Nullable List<String> announced,
    @Nullable InstructionPayload instruction,
    boolean halted,
    @Nullable PromisedJson promised,
    @Nullable AwaitedJson handover,
    @Nullable RatingJson rating,
    @Nullable List<Turn> turns,
    @Nullable List<Action> actions) {

  private static final Jsonb JSON = JsonbBuilder.create();

  /// @param intent what the classifier made of the question
  /// @param model what a model made of it; absent where none was asked, or it was not kept yet
  /// @param record of an unfinished turn only
  public record Turn(
      long epoch,
      @Nullable String episode,
      @Nullable String question,
      @Nullable String outcome,
      @Nullable String reason,
      @Nullable List<String> settles,
      boolean finished,
      @Nullable String intent,
      @Nullable String model,
      @Nullable String rule,
      @Nullable DecisionRecord record) {

    Standing.Finished toFinished() {
      return new Standing.Finished(
          part(episode),
          Optional.ofNullable(rule),
          new PriorTurn(
              end(),
              Present.required(question, "question"),
              TwoReadings.together(Present.required(intent, "intent"), model == null ? "" : model),
              settled()));
    }

    DecidedTurn toDecided(List<PlannedAction> actions) {
      return new DecidedTurn(
          epoch,
          part(episode),
          Present.required(question, "question"),
          settled(),
          end(),
          actions,
          Present.required(record, "record"));
    }

    private Outcome end() {
      return Outcomes.of(Present.required(outcome, "outcome"), Present.required(reason, "reason"));
    }

    private Set<PartId> settled() {
      return parts(Present.required(settles, "settles"));
    }
  }

  /// @param way milliseconds left before it may be looked for; absent unless it may be on its way
  public record Action(
      long epoch,
      int ordinal,
      @Nullable String kind,
      @Nullable String payload,
      @Nullable String state,
      int attempts,
      int looks,
      @Nullable Long way,
      @Nullable String watermark,
      @Nullable String result,
      @Nullable String note) {

    PlannedAction toAction() {
      return new PlannedAction(
          epoch,
          ordinal,
          new ActionJson(Present.required(kind, "kind"), Present.required(payload, "payload"))
              .action(),
          PlannedAction.State.valueOf(Present.required(state, "state")),
          attempts,
          looks,
          Duration.ofMillis(way == null ? 0 : Math.max(0, way)),
          part(watermark),
          part(result),
          Present.required(note, "note"));
    }
  }

  public static Standing read(String json) {
    return JSON.fromJson(json, StandingJson.class).standing();
  }

  private Standing standing() {
    List<Turn> known = Present.required(turns, "turns");
    List<PlannedAction> planned =
        Present.required(actions, "actions").stream().map(Action::toAction).toList();
    return new Standing(
        parts(Present.required(open, "open")),
        Duration.ofMillis(waitingMillis),
        known.stream()
            .filter(turn -> !turn.finished())
            .findFirst()
            .map(turn -> turn.toDecided(planned)),
        part(ours),
        announced == null ? Set.of() : parts(announced),
        Optional.ofNullable(instruction).map(InstructionPayload::instruction),
        Optional.ofNullable(promised).map(PromisedJson::promised),
        known.reversed().stream().filter(Turn::finished).map(Turn::toFinished).toList(),
        halted,
        Optional.ofNullable(handover).map(AwaitedJson::awaited),
        Optional.ofNullable(rating).map(RatingJson::rating));
  }

  private static Optional<PartId> part(@Nullable String id) {
    return Optional.ofNullable(id).map(PartId::new);
  }

  private static Set<PartId> parts(List<String> ids) {
    return ids.stream().map(PartId::new).collect(Collectors.toUnmodifiableSet());
  }
}
