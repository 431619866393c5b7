package com.nexora.chat.twin.ledger;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What can stand in the ledger. Status 0 means that nothing was answered. A rule is the id of
/// the fault that was played, and null when nothing went wrong on purpose.
public sealed interface LedgerEntry {

  /// A REST request and what was answered. `applied`: it was carried out, and not refused;
  /// `parts` are the ids it left in conversations. Of one that is carried out later, `Applied`
  /// tells.
  record Request(
      String method,
      String path,
      String body,
      int status,
      boolean applied,
      List<String> parts,
      @Nullable String rule)
      implements LedgerEntry {
    public Request {
      parts = List.copyOf(parts);
    }
  }

  /// A request that had been answered before was carried out only now.
  record Applied(long request, boolean applied, List<String> parts) implements LedgerEntry {
    public Applied {
      parts = List.copyOf(parts);
    }
  }

  /// One attempt to deliver a webhook, and the receiver's status. Attempt 0 was never sent.
  record Webhook(
      String url,
      Subject subject,
      int attempt,
      int status,
      long latencyMillis,
      @Nullable String rule)
      implements LedgerEntry {}

  /// What a notification is about. A ping has neither id nor conversation nor part.
  record Subject(
      @Nullable String notification,
      String topic,
      @Nullable String conversation,
      @Nullable String part) {}

  /// Something happened in a conversation, whoever did it and however. The part is null when only
  /// labels changed. `app` is set when it was done through REST. `notified`: the words reached
  /// the customer, and not only the Inbox.
  record Deed(
      String conversation,
      @Nullable String part,
      String type,
      Doer by,
      boolean visible,
      boolean notified,
      @Nullable String assignedTo,
      @Nullable String text)
      implements LedgerEntry {}

  /// `user`, `lead`, `admin` or `bot`, the id, and through which app.
  record Doer(String type, String id, @Nullable String app) {}

  /// The same without what must not be kept.
  default LedgerEntry cleaned(UnaryOperator<String> clean) {
    return switch (this) {
      case Request r ->
        new Request(
            r.method(),
            clean.apply(r.path()),
            clean.apply(r.body()),
            r.status(),
            r.applied(),
            r.parts(),
            r.rule());
      case Webhook w ->
        new Webhook(
            clean.apply(w.url()),
            w.subject(),
            w.attempt(),
            w.status(),
            w.latencyMillis(),
            w.rule());
      case Deed d ->
        new Deed(
            d.conversation(),
            d.part(),
            d.type(),
            d.by(),
            d.visible(),
            d.notified(),
            d.assignedTo(),
            d.text() == null ? null : clean.apply(d.text()));
      case Applied applied -> applied;
    };
  }

  /// About how many characters it holds on to.
  default int size() {
    return switch (this) {
      case Request r -> r.path().length() + r.body().length();
      case Webhook w -> w.url().length();
      case Deed d -> d.text() == null ? 0 : d.text().length();
      case Applied _ -> 0;
    };
  }

  default String kind() {
    return switch (this) {
      case Request _ -> "rest";
      case Applied _ -> "applied";
      case Webhook _ -> "webhook";
      case Deed _ -> "deed";
    };
  }
}
