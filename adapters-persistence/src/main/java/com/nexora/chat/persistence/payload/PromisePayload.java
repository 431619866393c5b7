package com.nexora.chat.persistence.payload;

import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.hours.Promise;
import com.nexora.chat.persistence.work.Columns;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A promise as it is stored with the action that puts its conversation aside. Times are
/// milliseconds since 1970.
public record PromisePayload(
    @Nullable String team,
    @Nullable String owner,
    long made,
    long promised,
    long reopen,
    @Nullable String zone,
    @Nullable String who,
    @Nullable String about) {

  public static PromisePayload of(Promise promise) {
    return new PromisePayload(
        promise.team().map(TeamId::value).orElse(null),
        promise.owner().map(TeammateId::value).orElse(null),
        promise.madeAt().toEpochMilli(),
        promise.promisedAt().toEpochMilli(),
        promise.reopenAt().toEpochMilli(),
        promise.zone().getId(),
        Columns.storable(promise.who()),
        Columns.storable(promise.about()));
  }

  public Promise promise() {
    return new Promise(
        Optional.ofNullable(team).map(TeamId::new),
        Optional.ofNullable(owner).map(TeammateId::new),
        Instant.ofEpochMilli(made),
        Instant.ofEpochMilli(promised),
        Instant.ofEpochMilli(reopen),
        ZoneId.of(Present.required(zone, "zone")),
        Present.required(who, "who"),
        Present.required(about, "about"));
  }
}
