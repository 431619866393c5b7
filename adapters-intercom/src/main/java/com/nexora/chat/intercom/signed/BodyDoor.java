package com.nexora.chat.intercom.signed;

import io.helidon.common.buffers.DataReader.InsufficientDataAvailableException;
import io.helidon.http.HeaderValues;
import io.helidon.http.RequestException;
import io.helidon.http.Status;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;

/// Reads a request's body within bounds, answers, and hangs up when something of the body is left:
/// Helidon 4.1.7 would take it for the next request.
public final class BodyDoor {

  private final int largest;
  private final Unproven unproven;

  /// Looks at a body while its sender is not known yet, and says how to go on.
  @FunctionalInterface
  public interface Look {

    /// @return what makes the answer, once the body counts as unproven no longer
    Supplier<Answer> at(byte[] body);
  }

  /// @param largest the largest body that is accepted, in bytes
  /// @param unproven what all bodies together may take before their senders are known
  public BodyDoor(int largest, Unproven unproven) {
    this.largest = largest;
    this.unproven = unproven;
  }

  /// Answers with what the look comes to; 413, 400 and 503 are answered without one.
  public void pass(ServerRequest request, ServerResponse response, Look look) {
    Answer answer = answer(request, look);
    boolean unread = answer.endsConnection() || !request.content().consumed();
    if (unread) {
      response.header(HeaderValues.CONNECTION_CLOSE);
    }
    response.status(answer.status());
    answer
        .json()
        .ifPresentOrElse(
            json -> response.header(HeaderValues.CONTENT_TYPE_JSON).send(json), response::send);
    if (unread) {
      // Helidon keeps the connection in spite of the header.
      throw new CloseConnectionException("the rest of the body is not wanted");
    }
  }

  private Answer answer(ServerRequest request, Look look) {
    Supplier<Answer> next;
    try (Unproven.Share share = unproven.share()) {
      Body body = body(request, share);
      next = switch (body) {
        case Body.Refused(Answer answer) -> () -> answer;
        case Body.Whole(byte[] bytes) -> look.at(bytes);
      };
    }
    return next.get();
  }

  private sealed interface Body {

    record Refused(Answer answer) implements Body {}

    @SuppressWarnings("ArrayRecordComponent")
    record Whole(byte[] bytes) implements Body {}
  }

  private Body body(ServerRequest request, Unproven.Share share) {
    if (request.headers().contentLength().orElse(0) > largest) {
      return new Body.Refused(Answer.TOO_LARGE);
    }
    if (!request.content().hasEntity()) {
      return new Body.Whole(new byte[0]);
    }
    long announced = request.headers().contentLength().orElse(largest + 1L);
    try {
      Optional<byte[]> read = share.read(request.content().inputStream(), announced);
      return read.<Body>map(bytes ->
              bytes.length > largest ? new Body.Refused(Answer.TOO_LARGE) : new Body.Whole(bytes))
          .orElseGet(() -> new Body.Refused(Answer.NO_ROOM));
    } catch (NumberFormatException chunkSize) {
      // Helidon would answer 500 and go on with what follows.
      return new Body.Refused(Answer.NOT_HTTP);
    } catch (RequestException framing) {
      return new Body.Refused(
          framing.status().equals(Status.REQUEST_ENTITY_TOO_LARGE_413)
              ? Answer.TOO_LARGE
              : Answer.NOT_HTTP);
    } catch (IOException | UncheckedIOException | InsufficientDataAvailableException e) {
      throw new CloseConnectionException("the body broke off", e);
    }
  }
}
