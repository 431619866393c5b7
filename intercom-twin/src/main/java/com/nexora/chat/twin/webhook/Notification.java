package com.nexora.chat.twin.webhook;

import com.nexora.chat.twin.ledger.LedgerEntry;
import com.nexora.chat.twin.wire.Fields;
import com.nexora.chat.twin.wire.Json;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One webhook: the envelope of Intercom's documentation ("Webhook Topics") around what happened.
/// The id stays the same when it is sent again. A ping has none. The JSON is written when it is
/// sent, so that thousands can be kept for a redelivery.
///
/// @param lane what is sent in order
record Notification(
    String appId, LedgerEntry.Subject subject, Instant at, String lane, Supplier<Fields> item) {

  String topic() {
    return subject.topic();
  }

  @Nullable
  String id() {
    return subject.notification();
  }

  Notification withId(String newId) {
    var renamed = new LedgerEntry.Subject(newId, topic(), subject.conversation(), subject.part());
    return new Notification(appId, renamed, at, lane, item);
  }

  byte[] body(int attempt) {
    return Json.bytes(Fields.ofType("notification_event")
        .with("app_id", appId)
        .with("data", Fields.ofType("notification_event_data").with("item", item.get()))
        .with("links", Fields.empty())
        .with("id", id())
        .with("topic", topic())
        .with("delivery_status", id() == null ? null : "pending")
        .with("delivery_attempts", attempt)
        .with("delivered_at", 0)
        .withAt("first_sent_at", at)
        .withAt("created_at", at)
        .with("self", null));
  }
}
