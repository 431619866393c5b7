package com.nexora.chat.console.page;

import com.nexora.chat.application.usecase.OverseeWorkspace;
import com.nexora.chat.application.usecase.OverseeWorkspace.Overview;
import com.nexora.chat.console.web.Need;
import com.nexora.chat.console.web.Reply;
import com.nexora.chat.console.web.Request;
import com.nexora.chat.console.web.Route;
import com.nexora.chat.domain.access.Role;
import com.nexora.chat.domain.conversation.ConversationId;
import io.helidon.http.Status;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/// What goes on right now, and the switch that stops it.
public record Live(OverseeWorkspace overseeing) {

  private static final String HERE = "/console/w/{workspace}";

  /// How often a page that is open is told to look again.
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

  /// After so long a browser asks anew, and whether it still may is looked at again.
  private static final int LOOKS = 150;

  /// @param editor whether this person may stop the agent and take things up again
  public record View(Frame frame, Overview overview, boolean editor, String base) {

    public String conversation(ConversationId id) {
      return base + "/conversations/" + Paths.segment(id.value());
    }
  }

  public List<Route> routes() {
    return List.of(
        Route.get(HERE, Need.viewer(), request -> Reply.page("live", view(request))),
        Route.look(HERE + "/now", Need.viewer(), request -> Reply.page("now", view(request))),
        Route.look(HERE + "/events", Need.viewer(), _ -> new Reply.Events(Live::ticks)),
        Route.post(HERE + "/stop", Need.editor(), Set.of("because"), this::stop),
        Route.post(HERE + "/go", Need.editor(), Set.of("because"), this::go),
        Route.post(HERE + "/requeue", Need.editor(), Set.of("conversation"), this::requeue));
  }

  private View view(Request request) {
    return new View(
        Frame.inside("Live", request, ""),
        overseeing.look(request.workspace()),
        request.who().may(request.workspace(), Role.EDITOR),
        Frame.path(request.workspace(), ""));
  }

  /// The browser asks for what it shows; this only says when.
  private static void ticks(Reply.Sink sink) {
    for (int look = 0; look < LOOKS && sink.send("look"); look++) {
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
      if (Thread.currentThread().isInterrupted()) {
        return;
      }
    }
  }

  private Reply stop(Request request) {
    String because = request.field("because").strip();
    if (because.isEmpty() || because.length() > 500) {
      return reasonNeeded();
    }
    overseeing.stop(request.workspace(), request.who().name(), because);
    return back(request);
  }

  private Reply go(Request request) {
    String because = request.field("because").strip();
    if (because.isEmpty() || because.length() > 500) {
      return reasonNeeded();
    }
    overseeing.go(request.workspace(), request.who().name(), because);
    return back(request);
  }

  private static Reply reasonNeeded() {
    return new Reply.Trouble(
        Status.BAD_REQUEST_400,
        "Say why",
        "Whoever reads it later must know why: write 1 to 500 characters.");
  }

  private Reply requeue(Request request) {
    String conversation = request.field("conversation");
    if (conversation.isBlank()) {
      return new Reply.Trouble(
          Status.BAD_REQUEST_400, "Which one?", "Choose a conversation on the page.");
    }
    overseeing.requeue(
        request.workspace(), new ConversationId(conversation), request.who().name());
    return back(request);
  }

  private static Reply back(Request request) {
    return new Reply.SeeOther(Frame.path(request.workspace(), ""));
  }
}
