package com.nexora.chat.twin.webhook;

import com.nexora.chat.twin.conversation.Change;
import com.nexora.chat.twin.conversation.Ids;
import com.nexora.chat.twin.ledger.Ledger;
import com.nexora.chat.twin.wire.ConversationJson;
import com.nexora.chat.twin.wire.Fields;
import java.net.URI;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Tells the app what happened, including what the app did itself: its own replies come back too.
public final class Webhooks implements Consumer<Change>, AutoCloseable {

  private final String appId;
  private final InstantSource clock;
  private final Ids ids;
  private final WebhookSender sender;

  private Webhooks(String appId, InstantSource clock, Ids ids, WebhookSender sender) {
    this.appId = appId;
    this.clock = clock;
    this.ids = ids;
    this.sender = sender;
  }

  /// Signs with the client secret and notes every attempt in the ledger.
  public record Channel(Delivery delivery, String clientSecret, Ledger ledger) {}

  public static Webhooks of(String appId, InstantSource clock, Ids ids, Channel channel) {
    var signature = new Signature(channel.clientSecret());
    var sender = new WebhookSender(channel.delivery(), signature, channel.ledger());
    return new Webhooks(appId, clock, ids, sender);
  }

  public void sendTo(@Nullable URI receiver) {
    sender.sendTo(receiver);
  }

  @Override
  public void accept(Change change) {
    if (change.topic() == null) {
      return;
    }
    var conversation = change.conversation();
    sender.send(new Notification(
        appId,
        "notif_" + ids.nextUuid(),
        change.topic().wireName(),
        conversation.id(),
        clock.instant(),
        ConversationJson.notified(conversation, change.part())));
  }

  /// The test button of the Developer Hub; id and delivery status are null in recorded pings.
  public void ping() {
    Fields item = Fields.ofType("ping").with("message", "something something interzen");
    sender.send(new Notification(appId, null, "ping", "ping", clock.instant(), item));
  }

  @Override
  public void close() {
    sender.close();
  }
}
