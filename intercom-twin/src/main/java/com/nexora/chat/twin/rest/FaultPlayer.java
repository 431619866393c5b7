package com.nexora.chat.twin.rest;

import com.nexora.chat.twin.conversation.Conversation;
import com.nexora.chat.twin.conversation.Refusal;
import com.nexora.chat.twin.conversation.Replica;
import com.nexora.chat.twin.conversation.Selection;
import com.nexora.chat.twin.fault.Course;
import com.nexora.chat.twin.fault.Faults.Struck;
import com.nexora.chat.twin.fault.PlayedAnswer;
import com.nexora.chat.twin.fault.RequestRule;
import com.nexora.chat.twin.ledger.Ledger;
import com.nexora.chat.twin.ledger.LedgerEntry;
import com.nexora.chat.twin.wire.ConversationJson;
import com.nexora.chat.twin.wire.Fields;
import com.nexora.chat.twin.wire.Form;
import com.nexora.chat.twin.wire.Json;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Status;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.ServerResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/// Plays what the rule that struck says: whether and when the request is carried out, and what
/// its caller sees. The ledger has its line before the answer is on its way.
final class FaultPlayer implements AutoCloseable {

  private final Replica replica;
  private final InstantSource clock;
  private final Ledger ledger;
  private final Function<Refusal, Fields> errorList;
  private final CountDownLatch closed = new CountDownLatch(1);

  FaultPlayer(Replica replica, IntercomApi.Parts parts) {
    this.replica = replica;
    this.clock = parts.clock();
    this.ledger = parts.ledger();
    this.errorList = parts::errorList;
  }

  void play(Struck<RequestRule> struck, Exchange exchange, ServerResponse response) {
    PlayedAnswer answer = struck.rule().answer();
    Course course = struck.rule().course();
    boolean usual = answer instanceof PlayedAnswer.Usual;
    boolean delayFirst = usual && !course.applied();
    if (delayFirst) {
      pause(course.delay());
    }
    Outcome outcome =
        usual || course.applied() ? carryOut(exchange, course) : Outcome.NOT_CARRIED_OUT;
    int status = statusOf(answer, outcome);
    long number = ledger.append(exchange.entry(outcome, status, struck.id()));
    if (course.appliedLater()) {
      carryOutLater(number, exchange, course);
    }
    if (!delayFirst) {
      pause(course.delay());
    }
    send(answer, exchange, outcome, response);
  }

  private Outcome carryOut(Exchange exchange, Course course) {
    boolean hidden = course.hidden().isPositive();
    return exchange.carryOut(hidden ? change -> replica.hide(change, course.hidden()) : _ -> {});
  }

  private void carryOutLater(long number, Exchange exchange, Course course) {
    CompletableFuture.delayedExecutor(course.applyAfter().toMillis(), TimeUnit.MILLISECONDS)
        .execute(() -> {
          if (closed.getCount() > 0) {
            Outcome outcome = carryOut(exchange, course);
            ledger.append(new LedgerEntry.Applied(number, outcome.applied(), outcome.parts()));
          }
        });
  }

  private static int statusOf(PlayedAnswer answer, Outcome outcome) {
    return switch (answer) {
      case PlayedAnswer.Usual _, PlayedAnswer.Truncate _, PlayedAnswer.Drip _ -> outcome.status();
      case PlayedAnswer.Status status -> status.status();
      case PlayedAnswer.Redirect redirect -> redirect.status();
      case PlayedAnswer.Reset _ -> 0;
      case PlayedAnswer.Empty _, PlayedAnswer.Html _, PlayedAnswer.OtherConversation _ -> 200;
    };
  }

  private void send(
      PlayedAnswer answer, Exchange exchange, Outcome outcome, ServerResponse response) {
    var allowance = exchange.allowance();
    switch (answer) {
      case PlayedAnswer.Usual _ -> Answering.usual(response, outcome, allowance);
      case PlayedAnswer.Status status -> send(status, response);
      case PlayedAnswer.Reset _ -> throw new CloseConnectionException("closed by the fault script");
      case PlayedAnswer.Truncate cut -> Answering.cutOff(response, outcome, allowance, cut.bytes());
      case PlayedAnswer.Drip drip ->
        Answering.drip(response, outcome, allowance, () -> pause(drip.interval()));
      case PlayedAnswer.Redirect redirect ->
        response
            .status(Status.create(redirect.status()))
            .header(HeaderNames.LOCATION, redirect.location())
            .send();
      case PlayedAnswer.Empty _ -> send(response, 200, "application/json; charset=utf-8", "");
      case PlayedAnswer.Html _ ->
        send(response, 200, "text/html; charset=utf-8", "<html><body>Just a moment</body></html>");
      case PlayedAnswer.OtherConversation _ ->
        send(response, 200, "application/json; charset=utf-8", otherThan(exchange));
    }
  }

  private void send(PlayedAnswer.Status played, ServerResponse response) {
    played.headers().forEach((name, value) -> response.header(HeaderNames.create(name), value));
    if (played.resetInSeconds() != null) {
      long reset = clock.instant().getEpochSecond() + played.resetInSeconds();
      response.header(Answering.RESET, Long.toString(reset));
    }
    String message = Status.create(played.status()).reasonPhrase();
    String body = played.body() == null
        ? Json.text(errorList.apply(new Refusal(played.status(), played.code(), message)))
        : played.body();
    send(response, played.status(), "application/json; charset=utf-8", body);
  }

  private static void send(ServerResponse response, int status, String type, String body) {
    response.status(Status.create(status));
    if (body.isEmpty()) {
      response.send();
      return;
    }
    response.headers().setIfAbsent(HeaderValues.create(HeaderNames.CONTENT_TYPE, type));
    response.send(body);
  }

  /// The newest other one, or one that was never there.
  private String otherThan(Exchange exchange) {
    String path = exchange.call().head().path();
    Optional<Conversation> other = replica.candidates(Selection.ALL).stream()
        .filter(conversation -> !path.contains(conversation.id()))
        .findFirst();
    return Json.text(other
        .map(conversation -> ConversationJson.full(conversation, Form.HTML))
        .orElseGet(() -> Fields.ofType("conversation").with("id", "1")));
  }

  /// Ends early when the twin closes.
  private void pause(Duration duration) {
    try {
      if (duration.isPositive() && closed.await(duration.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new CloseConnectionException("the twin is closing");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CloseConnectionException("the twin is closing", e);
    }
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
