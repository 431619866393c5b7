package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.Delivery;
import com.nexora.chat.application.port.Notice;
import com.nexora.chat.application.port.RawBody;
import com.nexora.chat.application.port.Sense;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// Deliveries as webhooks bring them.
public final class Deliveries {

  private Deliveries() {}

  /// A customer's message, due at once.
  public static Delivery message(ConversationId conversation, String part) {
    return message("notif_" + part, "key_" + part, conversation, part, Duration.ZERO);
  }

  /// A customer's message, due after a while.
  public static Delivery message(ConversationId conversation, String part, Duration quietPeriod) {
    return message("notif_" + part, "key_" + part, conversation, part, quietPeriod);
  }

  /// A customer's message with keys of its own.
  public static Delivery message(
      String id, String semanticKey, ConversationId conversation, String part, Duration quiet) {
    return new Delivery(
        id,
        semanticKey,
        "conversation.user.replied",
        Optional.of(conversation),
        Optional.of(new PartId(part)),
        Optional.empty(),
        body(id),
        quiet,
        Duration.ZERO);
  }

  /// News of a conversation that is no customer's message.
  public static Delivery assignment(String id, ConversationId conversation) {
    return new Delivery(
        id,
        "key_" + id,
        "conversation.admin.assigned",
        Optional.of(conversation),
        Optional.empty(),
        Optional.empty(),
        body(id),
        Duration.ZERO,
        Duration.ZERO);
  }

  /// News that somebody was assigned, which names the part.
  public static Delivery assignment(ConversationId conversation, String part) {
    return new Delivery(
        "notif_" + part,
        "key_" + part,
        "conversation.admin.assigned",
        Optional.of(conversation),
        Optional.empty(),
        Optional.of(new PartId(part)),
        body(part),
        Duration.ZERO,
        Duration.ZERO);
  }

  /// News that concerns no conversation.
  public static Delivery ping(String id) {
    return other(id, "ping");
  }

  /// News that concerns no conversation.
  public static Delivery other(String id, String topic) {
    return new Delivery(
        id,
        "key_" + id,
        topic,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        body(id),
        Duration.ZERO,
        Duration.ZERO);
  }

  /// News that something must be done.
  public static Delivery notice(String id, String topic, Notice notice) {
    return other(id, topic).with(new Sense("", Set.of(), Optional.of(notice)));
  }

  public static RawBody body(String content) {
    return RawBody.of(("{\"id\":\"" + content + "\"}").getBytes(StandardCharsets.UTF_8));
  }
}
