package com.nexora.chat.twin.webhook;

import com.nexora.chat.twin.conversation.Change;
import com.nexora.chat.twin.conversation.Ids;
import com.nexora.chat.twin.fault.Faults;
import com.nexora.chat.twin.fault.Pause;
import com.nexora.chat.twin.ledger.Ledger;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Tells the app what happened, including what the app did itself: its own replies come back too.
public final class Webhooks implements Consumer<Change>, AutoCloseable {

  private static final String REDELIVERED = "redelivered";

  /// Enough for hours of a busy test; what is older cannot be delivered again.
  private static final int MOST_KEPT = 100_000;

  private final String appId;
  private final InstantSource clock;
  private final Ids ids;
  private final Ledger ledger;
  private final WebhookSender sender;
  private final Dispatch dispatch;
  private final Deque<Kept> kept = new ArrayDeque<>();

  /// A notification and the number of the ledger's last line when it was made.
  private record Kept(long line, Notification notification) {}

  private Webhooks(String appId, InstantSource clock, Ids ids, Channel channel) {
    this.appId = appId;
    this.clock = clock;
    this.ids = ids;
    this.ledger = channel.ledger();
    var signature = new Signature(channel.clientSecret());
    this.sender = new WebhookSender(channel.delivery(), signature, ledger);
    this.dispatch = new Dispatch(sender, channel.faults(), ids);
  }

  /// Signs with the client secret, goes wrong as the script says and notes every attempt in the
  /// ledger.
  public record Channel(Delivery delivery, String clientSecret, Ledger ledger, Faults faults) {}

  public static Webhooks of(String appId, InstantSource clock, Ids ids, Channel channel) {
    return new Webhooks(appId, clock, ids, channel);
  }

  public void sendTo(@Nullable URI receiver) {
    sender.sendTo(receiver);
  }

  @Override
  public void accept(Change change) {
    if (change.topic() == null) {
      return;
    }
    var notification = new Notification(
        appId, "notif_" + ids.nextUuid(), change.topic().wireName(), clock.instant(), change);
    keep(notification);
    dispatch.dispatch(notification);
  }

  private void keep(Notification notification) {
    synchronized (kept) {
      kept.addLast(new Kept(ledger.newest(), notification));
      if (kept.size() > MOST_KEPT) {
        kept.removeFirst();
      }
    }
  }

  /// The test button of the Developer Hub; id and delivery status are null in recorded pings.
  public void ping() {
    dispatch.dispatch(new Notification(appId, null, "ping", clock.instant(), null));
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
