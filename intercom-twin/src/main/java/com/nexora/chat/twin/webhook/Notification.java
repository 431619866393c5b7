package com.nexora.chat.twin.webhook;

import com.nexora.chat.twin.wire.Fields;
import com.nexora.chat.twin.wire.Json;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One webhook: the envelope of Intercom's documentation ("Webhook Topics") around an item. The id
/// stays the same when it is sent again.
record Notification(
    String appId, @Nullable String id, String topic, String lane, Instant at, Fields item) {

  byte[] body(int attempt) {
    return Json.bytes(Fields.ofType("notification_event")
        .with("app_id", appId)
        .with("data", Fields.ofType("notification_event_data").with("item", item))
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
}
