package com.nexora.chat.intercom.webhook;

import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.usecase.ReceiveWebhook;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import io.helidon.common.buffers.DataReader.InsufficientDataAvailableException;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.RequestException;
import io.helidon.http.Status;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// `/webhooks/intercom/{workspace}`: one address per connected workspace, because each customer's
/// private app signs with its own secret. Checks size and signature of the raw bytes before
/// anything reads them, and answers only when the notification is durable.
public final class WebhookEndpoint implements HttpService {

  private static final System.Logger LOG = System.getLogger(WebhookEndpoint.class.getName());
  private static final String PATH = "/webhooks/intercom/{workspace}";
  private static final HeaderName SIGNATURE = HeaderNames.create("X-Hub-Signature");

  private static final Duration BETWEEN_WARNINGS = Duration.ofHours(1);

  private final Function<WorkspaceId, Optional<Secrets>> secrets;
  private final ReceiveWebhook useCase;
  private final int largest;
  private final Unproven unproven;

  /// Stands in for the secret of a connection that does not exist, so that it costs the same.
  private final Secrets nobodys = new Secrets(UUID.randomUUID().toString(), Optional.empty());

  private final Seldom previousSecret = new Seldom(BETWEEN_WARNINGS, System::nanoTime);
  private final Seldom wrongSignature = new Seldom(BETWEEN_WARNINGS, System::nanoTime);

  /// @param secrets the client secrets of each connected workspace
  /// @param largest the largest body that is accepted, in bytes
  /// @param unproven bytes that all bodies together may take before their signatures are checked
  public WebhookEndpoint(
      Function<WorkspaceId, Optional<Secrets>> secrets,
      ReceiveWebhook useCase,
      int largest,
      int unproven) {
    this.secrets = secrets;
    this.useCase = useCase;
    this.largest = largest;
    this.unproven = new Unproven(unproven);
  }

  /// Intercom sends HEAD when the address is saved (documentation, "Set up Webhooks").
  @Override
  public void routing(HttpRules rules) {
    rules.head(PATH, (_, response) -> response.send()).post(PATH, this::post);
  }

  private void post(ServerRequest request, ServerResponse response) {
    Verdict verdict = verdict(request);
    boolean unread = verdict.endsConnection() || !request.content().consumed();
    if (unread) {
      response.header(HeaderValues.CONNECTION_CLOSE);
    }
    response.status(verdict.status()).send();
    if (unread) {
      // Helidon 4.1.7 keeps the connection in spite of the header, and would take what is left of
      // the body for the next request.
      throw new CloseConnectionException("the rest of the body is not wanted");
    }
  }

  private Verdict verdict(ServerRequest request) {
    try {
      return judge(request);
    } catch (NumberFormatException chunkSize) {
      // Helidon 4.1.7 would answer 500 and take what follows for the next request.
      return Verdict.NOT_HTTP;
    } catch (RequestException framing) {
      return framing.status().equals(Status.REQUEST_ENTITY_TOO_LARGE_413)
          ? Verdict.TOO_LARGE
          : Verdict.NOT_HTTP;
    }
  }

  private Verdict judge(ServerRequest request) {
    if (request.headers().contentLength().orElse(0) > largest) {
      return Verdict.TOO_LARGE;
    }
    byte[] body;
    Signature.By by;
    Optional<WorkspaceId> connection = workspace(request);
    Optional<Secrets> known = connection.flatMap(secrets);
    try (Unproven.Share share = unproven.share()) {
      Optional<byte[]> read = body(request, share);
      if (read.isEmpty()) {
        return Verdict.NOT_DURABLE;
      }
      body = read.get();
      if (body.length > largest) {
        return Verdict.TOO_LARGE;
      }
      by = Signature.of(signatures(request), known.orElse(nobodys), body);
    }
    if (known.isEmpty()) {
      return Verdict.NOT_SIGNED;
    }
    return receive(connection.orElseThrow(), by, body);
  }

  private Verdict receive(WorkspaceId workspace, Signature.By by, byte[] body) {
    return switch (by) {
      case CURRENT -> receive(workspace, body);
      case PREVIOUS -> {
        warn(previousSecret, workspace, "is still signed with the previous client secret");
        yield receive(workspace, body);
      }
      case NOBODY -> {
        warn(wrongSignature, workspace, "was refused because of its signature: check the secret");
        yield Verdict.NOT_SIGNED;
      }
    };
  }

  private static void warn(Seldom seldom, WorkspaceId workspace, String what) {
    if (seldom.due(workspace)) {
      LOG.log(
          System.Logger.Level.WARNING,
          "Workspace {0}: a webhook {1} (said once an hour)",
          workspace,
          what);
    }
  }

  private Verdict receive(WorkspaceId connection, byte[] body) {
    try {
      return Verdict.of(useCase.receive(connection, NotificationReader.read(body)));
    } catch (PortFailure failure) {
      LOG.log(
          System.Logger.Level.WARNING,
          "A notification could not be stored: {0}",
          failure.getMessage());
      return Verdict.NOT_DURABLE;
    }
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

  private static List<String> signatures(ServerRequest request) {
    return request.headers().contains(SIGNATURE)
        ? request.headers().get(SIGNATURE).allValues()
        : List.of();
  }

  private static Optional<WorkspaceId> workspace(ServerRequest request) {
    try {
      return Optional.of(new WorkspaceId(request.path().pathParameters().get("workspace")));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
