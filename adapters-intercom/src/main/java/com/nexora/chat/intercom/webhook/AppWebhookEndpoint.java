package com.nexora.chat.intercom.webhook;

import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.usecase.ParkWebhook;
import com.nexora.chat.application.usecase.ReceiveWebhook;
import com.nexora.chat.application.usecase.ReceiveWebhook.Notification;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.signed.Answer;
import com.nexora.chat.intercom.signed.Scheme;
import com.nexora.chat.intercom.signed.Secrets;
import com.nexora.chat.intercom.signed.SignedDoor;
import com.nexora.chat.intercom.signed.Unproven;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import java.util.Optional;
import java.util.function.Predicate;

/// `/webhooks/intercom`: the public app's one address for all workspaces that let it in, and
/// its one secret. Which workspace it is, the notification says (documentation, "Webhooks").
public final class AppWebhookEndpoint implements HttpService {

  private static final System.Logger LOG = System.getLogger(AppWebhookEndpoint.class.getName());
  private static final String PATH = "/webhooks/intercom";

  /// Stands where a private app's workspace stands.
  private static final WorkspaceId THE_APP = new WorkspaceId("(the public app)");

  private final SignedDoor door;
  private final Predicate<WorkspaceId> served;
  private final ReceiveWebhook receiving;
  private final ParkWebhook parking;

  /// @param secrets the app's
  /// @param served whether a workspace let the app in and is configured. What concerns any
  ///     other is parked, and answered as the rest: an error would make Intercom hold back all
  /// @param largest the largest body that is accepted, in bytes
  /// @param unproven what all bodies together may take before their signatures are checked
  public AppWebhookEndpoint(
      Secrets secrets,
      Predicate<WorkspaceId> served,
      ReceiveWebhook receiving,
      ParkWebhook parking,
      int largest,
      Unproven unproven) {
    this.door = new SignedDoor(
        Scheme.WEBHOOK, "a webhook", LOG, any -> Optional.of(secrets), largest, unproven);
    this.served = served;
    this.receiving = receiving;
    this.parking = parking;
  }

  @Override
  public void routing(HttpRules rules) {
    rules
        .head(PATH, (_, response) -> response.send())
        .post(
            PATH,
            (request, response) ->
                door.pass(THE_APP, request, response, (_, body) -> receive(body)));
  }

  private Answer receive(byte[] body) {
    try {
      Notification notification = NotificationReader.read(body);
      if (notification instanceof Notification.News news && served.test(news.claimedWorkspace())) {
        return Answer.of(
            Verdict.of(receiving.receive(news.claimedWorkspace(), news)).status());
      }
      parking.park(notification);
      return Answer.of(Verdict.RECEIVED.status());
    } catch (PortFailure failure) {
      LOG.log(
          System.Logger.Level.WARNING,
          "A notification could not be stored: {0}",
          failure.getMessage());
      return Answer.of(Verdict.NOT_DURABLE.status());
    }
  }
}
