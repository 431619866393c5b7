package com.nexora.chat.twin.fault;

import org.jspecify.annotations.Nullable;

/// A fault of webhooks, of one topic or of all.
public record WebhookRule(@Nullable String topic, Occurrence occurrence, WebhookFault fault)
    implements Rule {

  boolean covers(String sentTopic) {
    return topic == null || topic.equals(sentTopic);
  }
}
