package com.nexora.chat.persistence.payload;

import com.nexora.chat.application.port.ConversationRecords.History;
import com.nexora.chat.application.port.ConversationRecords.Kept;
import com.nexora.chat.application.port.ConversationRecords.Owed;
import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.turn.DecisionRecord;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The turns and messages of a conversation, as one JSON that the database puts together.
public record HistoryJson(
    @Nullable List<Turn> turns, @Nullable List<Message> messages) {

  private static final Jsonb JSON = JsonbBuilder.create();

  /// @param decided in microseconds of the epoch
  /// @param ended likewise; absent while it is carried out
  public record Turn(
      long epoch,
      @Nullable String episode,
      @Nullable String question,
      @Nullable String outcome,
      @Nullable String reason,
      @Nullable List<String> settles,
      @Nullable DecisionRecord record,
      long decided,
      @Nullable Long ended,
      @Nullable List<StandingJson.Action> actions) {

    Kept kept() {
      return new Kept(
          new DecidedTurn(
              epoch,
              Optional.ofNullable(episode).map(PartId::new),
              Present.required(question, "question"),
              Present.required(settles, "settles").stream()
                  .map(PartId::new)
                  .collect(Collectors.toUnmodifiableSet()),
              Outcomes.of(Present.required(outcome, "outcome"), Present.required(reason, "reason")),
              Present.required(actions, "actions").stream()
                  .map(StandingJson.Action::toAction)
                  .toList(),
              Present.required(record, "record")),
          micros(decided),
          Optional.ofNullable(ended).map(HistoryJson::micros));
    }
  }

  /// @param since in microseconds of the epoch
  /// @param outcome absent while it is open
  public record Message(
      @Nullable String part,
      long since,
      @Nullable String outcome,
      @Nullable String reason) {

    Owed owed() {
      return new Owed(
          new PartId(Present.required(part, "part")),
          micros(since),
          Optional.ofNullable(outcome)
              .map(label -> Outcomes.of(label, Present.required(reason, "reason"))));
    }
  }

  public static History read(String json) {
    HistoryJson read = JSON.fromJson(json, HistoryJson.class);
    return new History(
        Present.required(read.turns, "turns").stream().map(Turn::kept).toList(),
        Present.required(read.messages, "messages").stream().map(Message::owed).toList());
  }

  private static Instant micros(long sinceEpoch) {
    return Instant.EPOCH.plus(sinceEpoch, ChronoUnit.MICROS);
  }
}
