package com.nexora.chat.console.page;

import com.nexora.chat.application.usecase.EnterConsole;
import com.nexora.chat.application.usecase.EnterConsole.Entry;
import com.nexora.chat.console.web.Need;
import com.nexora.chat.console.web.Reply;
import com.nexora.chat.console.web.Request;
import com.nexora.chat.console.web.Route;
import com.nexora.chat.domain.tenancy.Secret;
import io.helidon.http.Status;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/// In and out.
///
/// @param intercom whether one can sign in with Intercom, too
public record SignIn(EnterConsole console, boolean intercom) {

  private static final String PATH = "/console/sign-in";

  /// @param trouble empty when there is none
  /// @param intercom where one sets out for Intercom; empty where that cannot be
  public record View(Frame frame, String name, String trouble, String intercom) {}

  public List<Route> routes() {
    return List.of(
        Route.get(PATH, new Need.Anyone(), this::show),
        Route.post(PATH, new Need.Anyone(), Set.of("name", "password"), this::enter),
        Route.post("/console/sign-out", new Need.SignedIn(), Set.of(), this::leave));
  }

  private Reply show(Request request) {
    return request.visitor().isPresent()
        ? new Reply.SeeOther("/console")
        : page(Status.OK_200, request, "");
  }

  private Reply enter(Request request) {
    String password = request.field("password");
    if (password.isBlank()) {
      return page(Status.UNAUTHORIZED_401, request, "Type your name and your password.");
    }
    return switch (console.enter(request.field("name"), new Secret(password), request.from())) {
      case Entry.Entered(Secret session) -> {
        // Whoever signs in anew leaves the session before.
        request.session().ifPresent(console::leave);
        yield new Reply.Entered("/console", session);
      }
      case Entry.Wrong() ->
        page(Status.UNAUTHORIZED_401, request, "The name or the password is not right.");
      case Entry.TooSoon(Duration wait) ->
        page(
            Status.TOO_MANY_REQUESTS_429,
            request,
            "That was tried too often. Wait " + Times.rough(wait) + ", then try again.");
    };
  }

  private Reply leave(Request request) {
    request.session().ifPresent(console::leave);
    return new Reply.Left(PATH);
  }

  private Reply page(Status status, Request request, String trouble) {
    return new Reply.Page(
        status,
        "sign-in",
        new View(
            Frame.outside("Sign in", request),
            request.field("name"),
            trouble,
            intercom ? FromIntercom.AWAY : ""));
  }
}
