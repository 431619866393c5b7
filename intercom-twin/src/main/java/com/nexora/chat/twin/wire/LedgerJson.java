package com.nexora.chat.twin.wire;

import com.nexora.chat.twin.ledger.LedgerEntry;
import com.nexora.chat.twin.ledger.Line;

/// A line of the ledger as the control API and the ledger file show it.
public final class LedgerJson {

  private LedgerJson() {}

  public static Fields of(Line line) {
    var fields = Fields.empty()
        .with("number", line.number())
        .with("time", line.at().toString())
        .with("kind", line.entry().kind());
    return switch (line.entry()) {
      case LedgerEntry.Request request -> request(fields, request);
      case LedgerEntry.Applied applied -> applied(fields, applied);
      case LedgerEntry.Webhook webhook -> webhook(fields, webhook);
      case LedgerEntry.Deed deed -> deed(fields, deed);
    };
  }

  private static Fields request(Fields fields, LedgerEntry.Request request) {
    return fields
        .with("method", request.method())
        .with("path", request.path())
        .with("status", request.status())
        .with("applied", request.applied())
        .with("parts", request.parts())
        .with("rule", request.rule())
        .with("body", request.body());
  }

  private static Fields applied(Fields fields, LedgerEntry.Applied applied) {
    return fields
        .with("request", applied.request())
        .with("applied", applied.applied())
        .with("parts", applied.parts());
  }

  private static Fields webhook(Fields fields, LedgerEntry.Webhook webhook) {
    var subject = webhook.subject();
    return fields
        .with("method", "POST")
        .with("path", webhook.url())
        .with("status", webhook.status())
        .with("notification", subject.notification())
        .with("topic", subject.topic())
        .with("conversation", subject.conversation())
        .with("part", subject.part())
        .with("attempt", webhook.attempt())
        .with("latency_ms", webhook.latencyMillis())
        .with("rule", webhook.rule());
  }

  private static Fields deed(Fields fields, LedgerEntry.Deed deed) {
    return fields
        .with("conversation", deed.conversation())
        .with("part", deed.part())
        .with("type", deed.type())
        .with("author_type", deed.by().type())
        .with("author_id", deed.by().id())
        .with("app", deed.by().app())
        .with("visible", deed.visible())
        .with("notified", deed.notified())
        .with("assigned_to", deed.assignedTo())
        .with("text", deed.text());
  }
}
