package com.nexora.chat.twin.webhook;

import com.nexora.chat.twin.ledger.Ledger;
import com.nexora.chat.twin.ledger.LedgerEntry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Sends notifications: in order within a conversation, side by side across conversations, and once
/// more after a failure. A retry waits by itself and holds nobody up, so it may arrive late.
final class WebhookSender implements AutoCloseable {

  private static final String USER_AGENT = "intercom-parrot-service-client/1.0";
  private static final int ATTEMPTS = 2;
  private static final int NOBODY_ANSWERED = 0;

  private final Delivery delivery;
  private final Signature signature;
  private final Ledger ledger;
  private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpClient http;
  private final Map<String, CompletableFuture<@Nullable Void>> lanes = new ConcurrentHashMap<>();
  private volatile @Nullable URI receiver;

  WebhookSender(Delivery delivery, Signature signature, Ledger ledger) {
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

  void send(Notification notification) {
    lanes.compute(notification.lane(), (lane, earlier) -> {
      var before = earlier == null ? CompletableFuture.completedFuture(null) : earlier;
      return before.handleAsync((_, _) -> firstAttempt(notification), senders);
    });
  }

  private @Nullable Void firstAttempt(Notification notification) {
    attempt(notification, 1);
    return null;
  }

  private void attempt(Notification notification, int attempt) {
    URI to = receiver;
    if (to == null) {
      return;
    }
    byte[] body = notification.body(attempt);
    int status = post(to, body);
    ledger.append(LedgerEntry.Kind.WEBHOOK, "POST", to.toString(), status, body);
    boolean delivered = status >= 200 && status < 300;
    if (!delivered && attempt < ATTEMPTS) {
      sendAgainLater(notification, attempt + 1);
    }
  }

  private void sendAgainLater(Notification notification, int attempt) {
    long millis = delivery.retryDelay().toMillis();
    var later = CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS, senders);
    later.execute(() -> attempt(notification, attempt));
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
