package com.nexora.chat.application.port;

import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import java.time.Duration;
import java.util.Optional;

/// One webhook notification, as far as it was read to route it.
///
/// @param id Intercom's notification id, or a digest of the body when it has none
/// @param semanticKey topic, conversation and part: two notifications with the same key tell the
///     same news, whatever their ids (their stability over retries is not documented)
/// @param conversation empty when the topic concerns none
/// @param customerPart the customer's message that opens an obligation; empty for other news
/// @param assignment the part by which somebody was assigned; empty for other news, and when the
///     notification does not name it
/// @param body the raw bytes as they were signed; none unless it makes its conversation due
/// @param quietPeriod how long the conversation rests before it is due; each delivery begins it
///     anew, within the bounds of the longest rest
/// @param age how long ago it was received: zero unless it had to wait for the store
/// @param sense what was made of it
public record Delivery(
    String id,
    String semanticKey,
    String topic,
    Optional<ConversationId> conversation,
    Optional<PartId> customerPart,
    Optional<PartId> assignment,
    RawBody body,
    Duration quietPeriod,
    Duration age,
    Sense sense) {

  /// As long as a customer takes for a few messages in a row, and not as long as for a monologue.
  private static final int MOST_QUIET_PERIODS = 5;

  public Delivery {
    if ((customerPart.isPresent() || assignment.isPresent()) && conversation.isEmpty()) {
      throw new IllegalArgumentException("a message or an assignment stands in a conversation");
    }
  }

  /// One of which nobody has said what to make of it.
  public Delivery(
      String id,
      String semanticKey,
      String topic,
      Optional<ConversationId> conversation,
      Optional<PartId> customerPart,
      Optional<PartId> assignment,
      RawBody body,
      Duration quietPeriod,
      Duration age) {
    this(
        id,
        semanticKey,
        topic,
        conversation,
        customerPart,
        assignment,
        body,
        quietPeriod,
        age,
        Sense.NONE);
  }

  public Delivery with(Sense other) {
    return new Delivery(
        id,
        semanticKey,
        topic,
        conversation,
        customerPart,
        assignment,
        body,
        quietPeriod,
        age,
        other);
  }

  /// The same after it has waited. Its message counts as waiting from when it was received.
  public Delivery aged(Duration since) {
    return new Delivery(
        id,
        semanticKey,
        topic,
        conversation,
        customerPart,
        assignment,
        body,
        quietPeriod,
        since.isNegative() ? Duration.ZERO : since,
        sense);
  }

  /// However much news follows each other, the conversation is due this long after the first of it
  /// that nobody has looked at.
  public Duration longestRest() {
    return longestRest(quietPeriod);
  }

  public static Duration longestRest(Duration quietPeriod) {
    return quietPeriod.multipliedBy(MOST_QUIET_PERIODS);
  }
}
