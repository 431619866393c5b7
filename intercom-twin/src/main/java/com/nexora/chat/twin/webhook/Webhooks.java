package com.nexora.chat.twin.webhook;

import com.nexora.chat.twin.app.App;
import com.nexora.chat.twin.conversation.Change;
import com.nexora.chat.twin.conversation.Conversation;
import com.nexora.chat.twin.conversation.Ids;
import com.nexora.chat.twin.conversation.Topic;
import com.nexora.chat.twin.fault.Faults;
import com.nexora.chat.twin.fault.Pause;
import com.nexora.chat.twin.ledger.Ledger;
import com.nexora.chat.twin.ledger.LedgerEntry;
import com.nexora.chat.twin.wire.ConversationJson;
import com.nexora.chat.twin.wire.Fields;
import com.nexora.chat.twin.wire.Told;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Tells one app what happened in one workspace, including what the app did itself: its own replies
/// come back too.
public final class Webhooks implements Consumer<Change>, AutoCloseable {

  private static final String REDELIVERED = "redelivered";

  /// Enough for hours of a busy test; what is older cannot be delivered again.
  private static final int MOST_KEPT = 100_000;

  private final String workspaceId;
  private final App app;
  private final Channel channel;
  private final WebhookSender sender;
  private final Subscription subscription;
  private final Dispatch dispatch;
  private final Deque<Kept> kept = new ArrayDeque<>();

  /// A notification and the number of the ledger's last line when it was made.
  private record Kept(long line, Notification notification) {}

  /// How it goes out: timing, where attempts are noted, what goes wrong.
  public record Channel(
      Delivery delivery, InstantSource clock, Ids ids, Ledger ledger, Faults faults) {}

  public Webhooks(String workspaceId, App app, Channel channel) {
    this.workspaceId = workspaceId;
    this.app = app;
    this.channel = channel;
    var throttle = new Throttle(channel.delivery().retryDelay());
    this.subscription = new Subscription(channel.clock(), app.isPrivate(), throttle);
    var signature = new Signature(app.clientSecret());
    this.sender = new WebhookSender(channel.delivery(), signature, channel.ledger(), subscription);
    this.dispatch = new Dispatch(sender, channel.faults(), channel.ids());
  }

  public App app() {
    return app;
  }

  public void sendTo(@Nullable URI receiver) {
    sender.sendTo(receiver);
    subscription.setLive();
  }

  /// As the Developer Hub saves an endpoint.
  ///
  /// @return whether it answered HEAD as it must; if not, nothing is changed
  public boolean saveEndpoint(URI receiver) {
    boolean accepted = sender.acceptsHead(receiver);
    if (accepted) {
      sendTo(receiver);
    }
    return accepted;
  }

  public void setLive() {
    subscription.setLive();
  }

  /// `live`, `throttled`, `paused`, `suspended` or `disabled`.
  public String standing() {
    return subscription.standing().name().toLowerCase(Locale.ROOT);
  }

  @Override
  public void accept(Change change) {
    change.topics().forEach(topic -> tell(change, topic));
  }

  private void tell(Change change, Topic topic) {
    if (!app.hears(topic.wireName())) {
      return;
    }
    Conversation conversation = change.conversation();
    var subject =
        new LedgerEntry.Subject(newId(), topic.wireName(), conversation.id(), change.addedId());
    send(new Notification(
        workspaceId, subject, channel.clock().instant(), conversation.id(), () -> item(change)));
  }

  private Fields item(Change change) {
    return change.isDeletion()
        ? ConversationJson.deleted(change.conversation().id())
        : ConversationJson.notified(change.conversation(), change.part(), app.version());
  }

  /// Of something outside conversations.
  public void tell(Told told) {
    if (app.hears(told.topic())) {
      var subject = new LedgerEntry.Subject(newId(), told.topic(), null, null);
      send(new Notification(
          workspaceId, subject, channel.clock().instant(), told.lane(), told::item));
    }
  }

  private String newId() {
    return "notif_" + channel.ids().nextUuid();
  }

  private void send(Notification notification) {
    synchronized (kept) {
      kept.addLast(new Kept(channel.ledger().newest(), notification));
      if (kept.size() > MOST_KEPT) {
        kept.removeFirst();
      }
    }
    dispatch.dispatch(notification);
  }

  /// The test button of the Developer Hub; id and delivery status are null in recorded pings.
  public void ping() {
    var subject = new LedgerEntry.Subject(null, "ping", null, null);
    dispatch.dispatch(new Notification(
        workspaceId,
        subject,
        channel.clock().instant(),
        "ping",
        () -> Fields.ofType("ping").with("message", "something something interzen")));
  }

  /// Sends again, with the ids they had, what was told after that line of the ledger. No fault is
  /// played on it.
  ///
  /// @return how many
  public int redeliverSince(long line) {
    List<Notification> again;
    synchronized (kept) {
      again = kept.stream().filter(k -> k.line() > line).map(Kept::notification).toList();
    }
    again.forEach(notification -> sender.send(notification, REDELIVERED));
    return again.size();
  }

  /// Nothing is sent any more.
  public void pause(Pause how) {
    dispatch.pause(how);
  }

  /// Sends what was held meanwhile, and everything from now on.
  ///
  /// @return how many were held
  public int resume() {
    return dispatch.resume();
  }

  @Override
  public void close() {
    sender.close();
  }
}
