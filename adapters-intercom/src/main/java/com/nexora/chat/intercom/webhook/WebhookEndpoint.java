package com.nexora.chat.intercom.webhook;

import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.usecase.ReceiveWebhook;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import io.helidon.common.buffers.DataReader.InsufficientDataAvailableException;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
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

  private final Function<WorkspaceId, Optional<String>> secrets;
  private final ReceiveWebhook useCase;
  private final int largest;

  /// Stands in for the secret of a connection that does not exist, so that it costs the same.
  private final String nobodysSecret = UUID.randomUUID().toString();

  /// @param secrets the client secret of each connected workspace
  /// @param largest the largest body that is accepted, in bytes
  public WebhookEndpoint(
      Function<WorkspaceId, Optional<String>> secrets, ReceiveWebhook useCase, int largest) {
    this.secrets = secrets;
    this.useCase = useCase;
    this.largest = largest;
  }

  /// Intercom sends HEAD when the address is saved (documentation, "Set up Webhooks").
  @Override
  public void routing(HttpRules rules) {
    rules.head(PATH, (_, response) -> response.send()).post(PATH, this::post);
  }

  private void post(ServerRequest request, ServerResponse response) {
    Verdict verdict = judge(request);
    boolean unread = !request.content().consumed();
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

  private Verdict judge(ServerRequest request) {
    if (request.headers().contains(HeaderNames.CONTENT_ENCODING)) {
      return Verdict.ENCODED;
    }
    if (request.headers().contentLength().orElse(0) > largest) {
      return Verdict.TOO_LARGE;
    }
    byte[] body = body(request);
    if (body.length > largest) {
      return Verdict.TOO_LARGE;
    }
    Optional<WorkspaceId> connection = workspace(request);
    Optional<String> secret = connection.flatMap(secrets);
    boolean signed = Signature.matches(signatures(request), secret.orElse(nobodysSecret), body);
    return signed && secret.isPresent()
        ? receive(connection.orElseThrow(), body)
        : Verdict.NOT_SIGNED;
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

  private byte[] body(ServerRequest request) {
    if (!request.content().hasEntity()) {
      return new byte[0];
    }
    try {
      return request.content().inputStream().readNBytes(largest + 1);
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
