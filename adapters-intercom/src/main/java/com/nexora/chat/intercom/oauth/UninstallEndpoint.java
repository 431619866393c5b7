package com.nexora.chat.intercom.oauth;

import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.usecase.ConnectWorkspace;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.client.Wire;
import com.nexora.chat.intercom.payload.UninstallPayload;
import com.nexora.chat.intercom.signed.Answer;
import com.nexora.chat.intercom.signed.BodyDoor;
import com.nexora.chat.intercom.signed.Seldom;
import com.nexora.chat.intercom.signed.Unproven;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

/// Where Intercom says that a workspace has uninstalled the app (documentation, "Installing your
/// App"). Nothing signs it, so it is a hint and no more, asked about once a minute for each
/// connected workspace; the answer never tells whether it was believed.
public final class UninstallEndpoint implements HttpService {

  private static final System.Logger LOG = System.getLogger(UninstallEndpoint.class.getName());
  private static final int LARGEST = 4 << 10;

  private final BodyDoor door;
  private final Predicate<WorkspaceId> connected;
  private final ConnectWorkspace useCase;
  private final Seldom asked = new Seldom(Duration.ofMinutes(1), System::nanoTime);

  /// @param connected whether a workspace has a grant, answered from memory
  /// @param unproven what all bodies together may take before their senders are known
  public UninstallEndpoint(
      Predicate<WorkspaceId> connected, ConnectWorkspace useCase, Unproven unproven) {
    this.door = new BodyDoor(LARGEST, unproven);
    this.connected = connected;
    this.useCase = useCase;
  }

  @Override
  public void routing(HttpRules rules) {
    rules.post("/intercom/uninstall", this::post);
  }

  private void post(ServerRequest request, ServerResponse response) {
    AtomicReference<Optional<WorkspaceId>> named = new AtomicReference<>(Optional.empty());
    door.pass(request, response, body -> {
      named.set(named(body));
      return () -> Answer.of(200);
    });
    named.get().filter(connected).filter(asked::due).ifPresent(this::ask);
  }

  private void ask(WorkspaceId workspace) {
    try {
      if (useCase.uninstalled(workspace)) {
        LOG.log(
            System.Logger.Level.WARNING,
            "Workspace {0} has uninstalled the app; its grant is erased",
            workspace);
      }
    } catch (PortFailure failure) {
      LOG.log(
          System.Logger.Level.WARNING,
          "Whether workspace {0} has uninstalled the app is not known: {1}",
          workspace,
          failure.getMessage());
    }
  }

  private static Optional<WorkspaceId> named(byte[] body) {
    try {
      return Wire.read(new String(body, StandardCharsets.UTF_8), UninstallPayload.class)
          .flatMap(hint -> Optional.ofNullable(hint.appId()))
          .map(WorkspaceId::new);
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
