package com.nexora.chat.persistence.payload;

import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.handoff.Handed;
import com.nexora.chat.persistence.work.Columns;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A handoff that waits, as it is stored. Times are milliseconds since 1970.
///
/// @param part absent when it is not known
/// @param onCall absent where it was not
public record HandedPayload(
    @Nullable LadderPayload ladder,
    @Nullable LadderPayload holder,
    @Nullable LadderPayload had,
    @Nullable String part,
    long since,
    long due,
    int times,
    @Nullable String rule,
    @Nullable Boolean onCall) {

  private static final Jsonb JSON = JsonbBuilder.create();

  public static String of(Handed handed) {
    return JSON.toJson(new HandedPayload(
        LadderPayload.of(handed.ladder()),
        LadderPayload.of(List.of(handed.holder())),
        LadderPayload.of(handed.had()),
        handed.part().map(PartId::value).orElse(null),
        handed.since().toEpochMilli(),
        handed.dueAt().toEpochMilli(),
        handed.times(),
        Columns.storable(handed.rule()),
        handed.onCall() ? true : null));
  }

  Handed handed() {
    return new Handed(
        assignees(ladder, "ladder"),
        assignees(holder, "holder").getFirst(),
        assignees(had, "had"),
        Optional.ofNullable(part).map(PartId::new),
        Instant.ofEpochMilli(since),
        Instant.ofEpochMilli(due),
        times,
        Present.required(rule, "rule"),
        Boolean.TRUE.equals(onCall));
  }

  private static List<Assignee> assignees(@Nullable LadderPayload stored, String name) {
    return Present.required(stored, name).assignees();
  }
}
