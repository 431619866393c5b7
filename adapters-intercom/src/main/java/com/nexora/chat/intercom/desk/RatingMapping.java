package com.nexora.chat.intercom.desk;

import com.nexora.chat.domain.conversation.Rating;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.intercom.payload.ConversationPayload.RatingPayload;
import com.nexora.chat.intercom.payload.ConversationPayload.Reference;
import jakarta.json.JsonNumber;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// From API 2.16, schema `conversation_rating`, to a rating.
final class RatingMapping {

  /// From API 2.17 on, a workflow may stand there that asked for the rating.
  private static final Set<String> TEAMMATES = Set.of("admin", "teammate");

  private RatingMapping() {}

  /// Empty where one was asked for and none was given, and where nothing tells when.
  static Optional<Rating> map(@Nullable RatingPayload payload) {
    if (payload == null) {
      return Optional.empty();
    }
    Optional<Instant> given =
        Times.read(payload.updatedAt()).or(() -> Times.read(payload.createdAt()));
    return given.flatMap(at ->
        stars(payload.rating()).map(stars -> new Rating(stars, at, rated(payload.teammate()))));
  }

  private static Optional<Integer> stars(@Nullable JsonValue rating) {
    return rating instanceof JsonNumber number
        ? Optional.of(number.intValue()).filter(stars -> stars >= 1 && stars <= Rating.MOST)
        : Optional.empty();
  }

  private static Optional<TeammateId> rated(@Nullable Reference teammate) {
    return Optional.ofNullable(teammate)
        .filter(who -> who.type() == null || TEAMMATES.contains(who.type()))
        .flatMap(who -> ConversationMapping.id(who.id()))
        .map(TeammateId::new);
  }
}
