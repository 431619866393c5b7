package com.nexora.chat.persistence.payload;

import com.nexora.chat.domain.conversation.Rating;
import com.nexora.chat.domain.conversation.TeammateId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A rating, as one JSON that the database puts together.
///
/// @param at milliseconds since 1970
public record RatingJson(int stars, long at, @Nullable String teammate) {

  /// Of a row of the table.
  public static final String SQL = """
      json_build_object('stars', stars, 'teammate', teammate_id,
                        'at', CAST(extract(epoch FROM rated_at) * 1000 AS bigint))
      """;

  Rating rating() {
    return new Rating(
        stars, Instant.ofEpochMilli(at), Optional.ofNullable(teammate).map(TeammateId::new));
  }
}
