package com.nexora.chat.twin;

import com.nexora.chat.twin.wire.Json;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The app's side of webhooks: keeps what arrives and answers 200 unless told otherwise.
final class WebhookReceiver implements AutoCloseable {

  private static final long DEADLINE_SECONDS = 5;

  private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
  private final Deque<Integer> answers = new ArrayDeque<>();
  private final WebServer server = WebServer.builder()
      .host("127.0.0.1")
      .port(0)
      .shutdownHook(false)
      .routing(HttpRouting.builder()
          .head("/hook", (_, response) -> response.send())
          .post("/uninstalled", this::receiveUnsigned)
          .post("/hook", this::receive))
      .build()
      .start();

  /// One webhook as it came over the wire.
  record Received(String signature, String userAgent, String body) {
    @Nullable
    Object at(String path) {
      return Answer.read(Json.read(body.getBytes(StandardCharsets.UTF_8), Map.class), path);
    }

    String topic() {
      return String.valueOf(at("topic"));
    }
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.port() + "/hook");
  }

  URI url(String path) {
    return url().resolve(path);
  }

  synchronized void answerNextWith(int status) {
    answers.add(status);
  }

  private synchronized int nextAnswer() {
    Integer status = answers.poll();
    return status == null ? 200 : status;
  }

  private void receiveUnsigned(ServerRequest request, ServerResponse response) {
    boolean signed = request.headers().contains(HeaderNames.create("X-Hub-Signature"));
    received.add(new Received(signed ? "signed" : "", "", request.content().as(String.class)));
    response.send();
  }

  private void receive(ServerRequest request, ServerResponse response) {
    String signature =
        request.headers().get(HeaderNames.create("X-Hub-Signature")).get();
    String userAgent = request.headers().get(HeaderNames.USER_AGENT).get();
    received.add(new Received(signature, userAgent, request.content().as(String.class)));
    response.status(Status.create(nextAnswer())).send();
  }

  Received next() throws InterruptedException {
    Received next = received.poll(DEADLINE_SECONDS, TimeUnit.SECONDS);
    if (next == null) {
      throw new AssertionError("no webhook came within " + DEADLINE_SECONDS + " s");
    }
    return next;
  }

  boolean hasNothingMore() {
    return received.isEmpty();
  }

  @Override
  public void close() {
    server.stop();
  }
}
