package com.nexora.chat.intercom.signed;

import com.nexora.chat.domain.tenancy.WorkspaceId;
import io.helidon.common.buffers.DataReader.InsufficientDataAvailableException;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.RequestException;
import io.helidon.http.Status;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Lets in what the connection named in the path has signed: size and signature of the raw bytes
/// are checked before anything reads them. Each customer's private app signs with its own secret,
/// so
/// each has a path of its own, with `{workspace}` in it.
public final class SignedDoor {

  private static final Duration BETWEEN_WARNINGS = Duration.ofHours(1);

  private final Scheme scheme;
  private final HeaderName header;
  private final String what;
  private final System.Logger log;
  private final Function<WorkspaceId, Optional<Secrets>> secrets;
  private final int largest;
  private final Unproven unproven;

  /// Stands in for the secret of a connection that does not exist, so that it costs the same.
  private final Secrets nobodys = new Secrets(UUID.randomUUID().toString(), Optional.empty());

  private final Seldom previousSecret = new Seldom(BETWEEN_WARNINGS, System::nanoTime);
  private final Seldom wrongSignature = new Seldom(BETWEEN_WARNINGS, System::nanoTime);

  /// What is done with a body that was signed rightly.
  @FunctionalInterface
  public interface Room {

    Answer enter(WorkspaceId connection, byte[] body);
  }

  /// @param what is signed, in words for the log
  /// @param log of the endpoint behind the door
  /// @param secrets the client secrets of each connected workspace
  /// @param largest the largest body that is accepted, in bytes
  /// @param unproven what all bodies together may take before their signatures are checked
  public SignedDoor(
      Scheme scheme,
      String what,
      System.Logger log,
      Function<WorkspaceId, Optional<Secrets>> secrets,
      int largest,
      Unproven unproven) {
    this.scheme = scheme;
    this.header = HeaderNames.create(scheme.header());
    this.what = what;
    this.log = log;
    this.secrets = secrets;
    this.largest = largest;
    this.unproven = unproven;
  }

  /// For a path with `{workspace}` in it.
  public void pass(ServerRequest request, ServerResponse response, Room room) {
    pass(request, response, workspace(request), room);
  }

  /// For a path that is one connection's alone.
  public void pass(
      WorkspaceId connection, ServerRequest request, ServerResponse response, Room room) {
    pass(request, response, connection, room);
  }

  private void pass(
      ServerRequest request, ServerResponse response, @Nullable WorkspaceId connection, Room room) {
    Answer answer = answer(request, connection, room);
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
      // Helidon 4.1.7 keeps the connection in spite of the header, and would take what is left of
      // the body for the next request.
      throw new CloseConnectionException("the rest of the body is not wanted");
    }
  }

  private Answer answer(ServerRequest request, @Nullable WorkspaceId named, Room room) {
    Proof proof;
    try (Unproven.Share share = unproven.share()) {
      proof = proof(request, named, share);
    } catch (NumberFormatException chunkSize) {
      // Helidon 4.1.7 would answer 500 and take what follows for the next request.
      return Answer.NOT_HTTP;
    } catch (RequestException framing) {
      return framing.status().equals(Status.REQUEST_ENTITY_TOO_LARGE_413)
          ? Answer.TOO_LARGE
          : Answer.NOT_HTTP;
    }
    return switch (proof) {
      case Proof.Refused(Answer answer) -> answer;
      case Proof.Signed(WorkspaceId workspace, var by, byte[] body) ->
        let(workspace, by, body, room);
    };
  }

  private sealed interface Proof {

    record Refused(Answer answer) implements Proof {}

    @SuppressWarnings("ArrayRecordComponent")
    record Signed(WorkspaceId workspace, Signature.By by, byte[] body) implements Proof {}
  }

  private Proof proof(ServerRequest request, @Nullable WorkspaceId named, Unproven.Share share) {
    if (request.headers().contentLength().orElse(0) > largest) {
      return new Proof.Refused(Answer.TOO_LARGE);
    }
    Optional<byte[]> read = body(request, share);
    if (read.isEmpty()) {
      return new Proof.Refused(Answer.NO_ROOM);
    }
    byte[] body = read.get();
    if (body.length > largest) {
      return new Proof.Refused(Answer.TOO_LARGE);
    }
    Optional<WorkspaceId> connection = Optional.ofNullable(named);
    Optional<Secrets> known = connection.flatMap(secrets);
    Signature.By by = Signature.of(scheme, signatures(request), known.orElse(nobodys), body);
    return known.isEmpty()
        ? new Proof.Refused(Answer.NOT_SIGNED)
        : new Proof.Signed(connection.orElseThrow(), by, body);
  }

  private Optional<byte[]> body(ServerRequest request, Unproven.Share share) {
    if (!request.content().hasEntity()) {
      return Optional.of(new byte[0]);
    }
    long announced = request.headers().contentLength().orElse(largest + 1L);
    try {
      return share.read(request.content().inputStream(), announced);
    } catch (IOException | UncheckedIOException | InsufficientDataAvailableException e) {
      throw new CloseConnectionException("the body broke off", e);
    }
  }

  private Answer let(WorkspaceId workspace, Signature.By by, byte[] body, Room room) {
    return switch (by) {
      case CURRENT -> room.enter(workspace, body);
      case PREVIOUS -> {
        warn(previousSecret, workspace, "is still signed with the previous client secret");
        yield room.enter(workspace, body);
      }
      case NOBODY -> {
        warn(wrongSignature, workspace, "was refused because of its signature: check the secret");
        yield Answer.NOT_SIGNED;
      }
    };
  }

  private void warn(Seldom seldom, WorkspaceId workspace, String why) {
    if (seldom.due(workspace)) {
      log.log(
          System.Logger.Level.WARNING,
          "Workspace {0}: {1} {2} (said once an hour)",
          workspace,
          what,
          why);
    }
  }

  private List<String> signatures(ServerRequest request) {
    return request.headers().contains(header)
        ? request.headers().get(header).allValues()
        : List.of();
  }

  private static @Nullable WorkspaceId workspace(ServerRequest request) {
    try {
      return new WorkspaceId(request.path().pathParameters().get("workspace"));
    } catch (IllegalArgumentException _) {
      return null;
    }
  }
}
