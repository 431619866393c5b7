package com.nexora.chat.twin.webhook;

import com.nexora.chat.twin.conversation.Change;
import com.nexora.chat.twin.ledger.LedgerEntry;
import com.nexora.chat.twin.wire.ConversationJson;
import com.nexora.chat.twin.wire.Fields;
import com.nexora.chat.twin.wire.Json;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One webhook: the envelope of Intercom's documentation ("Webhook Topics") around what happened.
/// The id stays the same when it is sent again. Without a change it is a ping. The JSON is
/// written when it is sent, so that thousands can be kept for a redelivery.
record Notification(
    String appId,
    @Nullable String id,
    String topic,
    Instant at,
    @Nullable Change change) {

  /// What is sent in order.
  String lane() {
    return change == null ? topic : change.conversation().id();
  }

  Notification withId(String newId) {
    return new Notification(appId, newId, topic, at, change);
  }

  LedgerEntry.Subject subject() {
    return change == null
        ? new LedgerEntry.Subject(id, topic, null, null)
        : new LedgerEntry.Subject(id, topic, change.conversation().id(), change.addedId());
  }

  byte[] body(int attempt) {
    return Json.bytes(Fields.ofType("notification_event")
        .with("app_id", appId)
        .with("data", Fields.ofType("notification_event_data").with("item", item()))
        .with("links", Fields.empty())
        .with("id", id)
        .with("topic", topic)
        .with("delivery_status", id == null ? null : "pending")
        .with("delivery_attempts", attempt)
        .with("delivered_at", 0)
        .withAt("first_sent_at", at)
        .withAt("created_at", at)
        .with("self", null));
  }

  private Fields item() {
    return change == null
        ? Fields.ofType("ping").with("message", "something something interzen")
        : ConversationJson.notified(change.conversation(), change.part());
  }
}
