package com.nexora.chat.intercom.webhook;

import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.usecase.ReceiveWebhook;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.signed.Answer;
import com.nexora.chat.intercom.signed.Scheme;
import com.nexora.chat.intercom.signed.Secrets;
import com.nexora.chat.intercom.signed.SignedDoor;
import com.nexora.chat.intercom.signed.Unproven;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import java.util.Optional;
import java.util.function.Function;

/// `/webhooks/intercom/{workspace}`: takes in what is signed rightly, and answers only when the
/// notification is durable.
public final class WebhookEndpoint implements HttpService {

  private static final System.Logger LOG = System.getLogger(WebhookEndpoint.class.getName());
  private static final String PATH = "/webhooks/intercom/{workspace}";

  private final SignedDoor door;
  private final ReceiveWebhook useCase;

  /// @param secrets the client secrets of each connected workspace
  /// @param largest the largest body that is accepted, in bytes
  /// @param unproven what all bodies together may take before their signatures are checked
  public WebhookEndpoint(
      Function<WorkspaceId, Optional<Secrets>> secrets,
      ReceiveWebhook useCase,
      int largest,
      Unproven unproven) {
    this.door = new SignedDoor(Scheme.WEBHOOK, "a webhook", LOG, secrets, largest, unproven);
    this.useCase = useCase;
  }

  /// Intercom sends HEAD when the address is saved (documentation, "Set up Webhooks").
  @Override
  public void routing(HttpRules rules) {
    rules
        .head(PATH, (_, response) -> response.send())
        .post(PATH, (request, response) -> door.pass(request, response, this::receive));
  }

  private Answer receive(WorkspaceId connection, byte[] body) {
    return Answer.of(verdict(connection, body).status());
  }

  private Verdict verdict(WorkspaceId connection, byte[] body) {
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
}
