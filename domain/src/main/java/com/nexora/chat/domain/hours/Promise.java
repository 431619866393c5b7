package com.nexora.chat.domain.hours;

import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.conversation.TeammateId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/// What a customer was told when nobody was there: when they will have an answer, and who owes it.
///
/// @param team who owes it; empty when it is a teammate alone
/// @param owner the teammate within the team, where there is one
/// @param madeAt when it was decided
/// @param promisedAt by when a person has answered
/// @param reopenAt when the conversation comes back into the inbox; not after `promisedAt`
/// @param zone of the hours it was reckoned by
/// @param who how to call the customer; empty when nobody knows
/// @param about what they want, in a word or two
public record Promise(
    Optional<TeamId> team,
    Optional<TeammateId> owner,
    Instant madeAt,
    Instant promisedAt,
    Instant reopenAt,
    ZoneId zone,
    String who,
    String about) {

  public Promise {
    if (reopenAt.isAfter(promisedAt)) {
      throw new IllegalArgumentException("a promise is kept after the conversation is open again");
    }
  }

  /// Who owes the answer, and to whom.
  public record Parties(
      Optional<TeamId> team, Optional<TeammateId> owner, String who, String about) {}

  /// Empty when the hours let nobody answer within ten years: then nothing may be promised.
  public static Optional<Promise> by(
      Schedule hours, Queueing queueing, Instant now, Parties parties) {
    Optional<Instant> promised = hours.plusOpenTime(now, queueing.replyWithin());
    return promised.flatMap(by -> hours
        .nextOpening(now)
        .map(opening -> new Promise(
            parties.team(),
            parties.owner(),
            now,
            by,
            reopening(queueing, opening, by),
            hours.zone(),
            parties.who(),
            parties.about())));
  }

  private static Instant reopening(Queueing queueing, Instant opening, Instant promised) {
    return queueing
        .reopenBefore()
        .map(promised::minus)
        .filter(opening::isBefore)
        .orElse(opening);
  }

  /// Whether it is time for the conversation to come back.
  public boolean isDue(Instant now) {
    return !now.isBefore(reopenAt);
  }
}
