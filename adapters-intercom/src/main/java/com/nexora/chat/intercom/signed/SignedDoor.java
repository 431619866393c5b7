package com.nexora.chat.intercom.signed;

import com.nexora.chat.domain.tenancy.WorkspaceId;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Lets in what the connection named in the path has signed: size and signature of the raw bytes
/// are checked before anything reads them. Each private app signs with a secret of its own, and has
/// a path of its own, with `{workspace}` in it.
public final class SignedDoor {

  private static final Duration BETWEEN_WARNINGS = Duration.ofHours(1);

  private final Scheme scheme;
  private final HeaderName header;
  private final String what;
  private final System.Logger log;
  private final Function<WorkspaceId, Optional<Secrets>> secrets;
  private final BodyDoor door;

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
    this.door = new BodyDoor(largest, unproven);
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
      ServerRequest request, ServerResponse response, @Nullable WorkspaceId named, Room room) {
    door.pass(request, response, body -> {
      Optional<WorkspaceId> connection = Optional.ofNullable(named);
      Optional<Secrets> known = connection.flatMap(secrets);
      Signature.By by = Signature.of(scheme, signatures(request), known.orElse(nobodys), body);
      return known.isEmpty()
          ? () -> Answer.NOT_SIGNED
          : () -> let(connection.orElseThrow(), by, body, room);
    });
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
