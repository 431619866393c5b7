package com.nexora.chat.intercom.canvas;

import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.usecase.InstructAgent;
import com.nexora.chat.application.usecase.ShowCase;
import com.nexora.chat.domain.conversation.Instruction;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.signed.Answer;
import com.nexora.chat.intercom.signed.Scheme;
import com.nexora.chat.intercom.signed.Secrets;
import com.nexora.chat.intercom.signed.SignedDoor;
import com.nexora.chat.intercom.signed.Unproven;
import com.nexora.chat.intercom.signed.Unreadable;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// `/canvas/intercom/{workspace}/initialize` and `/submit`: the Inbox app of a workspace's private
/// app (documentation, "Canvas Kit", request flows). Intercom sends the first whenever a teammate
/// turns to a conversation, the second when they click a button. Both are answered with the whole
/// canvas.
public final class CanvasEndpoint implements HttpService {

  private static final System.Logger LOG = System.getLogger(CanvasEndpoint.class.getName());
  private static final String PATH = "/canvas/intercom/{workspace}";
  private static final Answer NOT_READABLE = Answer.of(400);

  private final SignedDoor door;
  private final ShowCase showing;
  private final InstructAgent instructing;

  /// @param secrets the client secrets of each connected workspace
  /// @param largest the largest body that is accepted, in bytes
  /// @param unproven what all bodies together may take before their signatures are checked
  public CanvasEndpoint(
      Function<WorkspaceId, Optional<Secrets>> secrets,
      ShowCase showing,
      InstructAgent instructing,
      int largest,
      Unproven unproven) {
    this.door = new SignedDoor(Scheme.CANVAS, "a canvas request", LOG, secrets, largest, unproven);
    this.showing = showing;
    this.instructing = instructing;
  }

  @Override
  public void routing(HttpRules rules) {
    rules
        .post(
            PATH + "/initialize",
            (request, response) -> door.pass(request, response, this::initialize))
        .post(PATH + "/submit", (request, response) -> door.pass(request, response, this::submit));
  }

  private Answer initialize(WorkspaceId connection, byte[] body) {
    return answered(connection, body, this::card);
  }

  private Answer submit(WorkspaceId connection, byte[] body) {
    return answered(connection, body, request -> {
      Optional<Instruction.Kind> clicked = request.component().flatMap(Card::instruction);
      if (clicked.isEmpty()) {
        throw new Unreadable("no button of ours");
      }
      boolean _ = instructing.instruct(
          request.workspace(), request.conversation(), request.teammate(), clicked.get());
      return card(request);
    });
  }

  private List<Component> card(CanvasRequest request) {
    return Card.of(
        showing.show(
            request.workspace(), request.conversation(), new ShowCase.Asked(request.assignee())),
        request.teammate());
  }

  /// A canvas can tell a teammate what is wrong, a status cannot.
  private static Answer answered(
      WorkspaceId connection, byte[] body, Function<CanvasRequest, List<Component>> room) {
    try {
      CanvasRequest request = CanvasRequest.read(body);
      return request.workspace().equals(connection)
          ? Answer.ok(CanvasJson.of(room.apply(request)))
          : Answer.NOT_SIGNED;
    } catch (Unreadable unreadable) {
      LOG.log(
          System.Logger.Level.WARNING,
          "Workspace {0}: a canvas request cannot be read: {1}",
          connection,
          unreadable.why());
      return NOT_READABLE;
    } catch (PortFailure failure) {
      LOG.log(
          System.Logger.Level.WARNING,
          "Workspace {0}: a canvas request could not be answered: {1}",
          connection,
          failure.getMessage());
      return Answer.ok(CanvasJson.of(Card.trouble(
          "The agent's store cannot be reached at the moment, so nothing is shown and nothing was"
              + " changed. Please try again in a minute.")));
    }
  }
}
