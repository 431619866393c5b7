package com.nexora.chat.twin.webhook;

import com.nexora.chat.twin.ledger.Ledger;
import com.nexora.chat.twin.ledger.LedgerEntry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Sends notifications: in order within a conversation, side by side across conversations, and
/// once more after a failure. A retry waits by itself and holds nobody up, so it may arrive late.
final class WebhookSender implements AutoCloseable {

  private static final String USER_AGENT = "intercom-parrot-service-client/1.0";
  private static final int ATTEMPTS = 2;
  private static final int NOBODY_ANSWERED = 0;
  private static final int TOO_MANY = 429;

  private final Delivery delivery;
  private final Signature signature;
  private final Ledger ledger;
  private final Subscription subscription;
  private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpClient http;
  private final Map<String, CompletableFuture<@Nullable Void>> lanes = new ConcurrentHashMap<>();
  private volatile @Nullable URI receiver;

  WebhookSender(Delivery delivery, Signature signature, Ledger ledger, Subscription subscription) {
    this.subscription = subscription;
    this.delivery = delivery;
    this.signature = signature;
    this.ledger = ledger;
    this.http = HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(delivery.timeout())
        .executor(senders)
        .build();
  }

  void sendTo(@Nullable URI newReceiver) {
    receiver = newReceiver;
  }

  /// After what its conversation has sent before.
  void send(Notification notification, @Nullable String rule) {
    Duration throttled = subscription.delay();
    if (throttled.isZero()) {
      inLane(notification.lane(), () -> attempt(notification, 1, rule));
    } else {
      later(throttled, () -> attempt(notification, 1, rule));
    }
  }

  /// One after the other in exactly this order, whatever their conversations do meanwhile.
  void sendInOrder(List<Notification> notifications, String rule) {
    inLane(rule, () -> notifications.forEach(notification -> attempt(notification, 1, rule)));
  }

  void sendLater(Notification notification, Duration delay, String rule) {
    later(delay, () -> attempt(notification, 1, rule));
  }

  /// A lane that has nothing left to send is forgotten.
  @SuppressWarnings("FutureReturnValueIgnored") // Nobody waits for a lane to be forgotten.
  private void inLane(String name, Runnable work) {
    var last = lanes.compute(name, (_, earlier) -> {
      var before = earlier == null ? CompletableFuture.completedFuture(null) : earlier;
      return before.handleAsync((_, _) -> run(work), senders);
    });
    last.whenComplete((_, _) -> lanes.remove(name, last));
  }

  private static @Nullable Void run(Runnable work) {
    work.run();
    return null;
  }

  private void attempt(Notification notification, int attempt, @Nullable String rule) {
    URI to = receiver;
    if (to == null) {
      return;
    }
    if (subscription.drops()) {
      noteUnsent(notification, subscription.standing().name().toLowerCase(Locale.ROOT));
      return;
    }
    long start = System.nanoTime();
    int status = post(to, notification.body(attempt));
    long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
    ledger.append(new LedgerEntry.Webhook(
        to.toString(), notification.subject(), attempt, status, millis, rule));
    subscription.answered(status);
    boolean delivered = status >= 200 && status < 300;
    if (status == TOO_MANY) {
      throttle(notification, attempt, rule);
    } else if (!delivered && status != Subscription.GONE && attempt < ATTEMPTS) {
      later(delivery.retryDelay(), () -> attempt(notification, attempt + 1, rule));
    }
  }

  /// Tried again each time the delay is over, until its two hours are.
  private void throttle(Notification notification, int attempt, @Nullable String rule) {
    Duration waited = subscription.delay();
    if (waited.compareTo(delivery.longestThrottle()) < 0) {
      later(waited, () -> attempt(notification, attempt + 1, rule));
    } else {
      noteUnsent(notification, "throttled");
    }
  }

  /// Saving an endpoint: Intercom sends HEAD, which must succeed (documentation, "Set up
  /// Webhooks").
  boolean acceptsHead(URI endpoint) {
    var request =
        HttpRequest.newBuilder(endpoint).timeout(delivery.timeout()).HEAD().build();
    try {
      int status = http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
      return status >= 200 && status < 300;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void later(Duration delay, Runnable work) {
    CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS, senders)
        .execute(work);
  }

  /// It could have been sent and was not.
  void noteUnsent(Notification notification, String rule) {
    URI to = receiver;
    if (to != null) {
      ledger.append(new LedgerEntry.Webhook(to.toString(), notification.subject(), 0, 0, 0, rule));
    }
  }

  private int post(URI to, byte[] body) {
    var request = HttpRequest.newBuilder(to)
        .timeout(delivery.timeout())
        .header("Content-Type", "application/json")
        .header("Accept", "application/json")
        .header("User-Agent", USER_AGENT)
        .header("X-Hub-Signature", signature.of(body))
        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
        .build();
    try {
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return NOBODY_ANSWERED;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return NOBODY_ANSWERED;
    }
  }

  /// What has not been delivered by now is lost, as it would be with Intercom's single retry.
  @Override
  public void close() {
    senders.shutdownNow();
    http.shutdownNow();
  }
}
