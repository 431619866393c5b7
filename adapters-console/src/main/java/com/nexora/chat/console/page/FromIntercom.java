package com.nexora.chat.console.page;

import com.nexora.chat.application.usecase.EnterConsole;
import com.nexora.chat.application.usecase.EnterWithIntercom;
import com.nexora.chat.application.usecase.EnterWithIntercom.Arrival;
import com.nexora.chat.application.usecase.EnterWithIntercom.Departure;
import com.nexora.chat.console.web.Need;
import com.nexora.chat.console.web.Reply;
import com.nexora.chat.console.web.Request;
import com.nexora.chat.console.web.Route;
import com.nexora.chat.domain.tenancy.Secret;
import io.helidon.http.Status;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// In by way of Intercom. Where one goes afterwards is never taken from an address.
///
/// @param consent where Intercom asks, by the state to bring back
public record FromIntercom(
    EnterConsole console, EnterWithIntercom door, Function<Secret, URI> consent) {

  public static final String BACK = "/console/sign-in/intercom/back";

  static final String AWAY = "/console/sign-in/intercom";

  private static final System.Logger LOG = System.getLogger(FromIntercom.class.getName());

  private static final String TITLE = "Not signed in";

  public List<Route> routes() {
    return List.of(
        Route.get(AWAY, new Need.Anyone(), this::setOut),
        Route.get(BACK, new Need.Anyone(), this::comeBack));
  }

  /// Only from a page of this console: any other site's images would use up the attempts of a
  /// place.
  private Reply setOut(Request request) {
    if (request.led()) {
      return new Reply.SeeOther("/console/sign-in");
    }
    return switch (door.setOut(request.from())) {
      case Departure.Away(Secret state) -> new Reply.Away(consent.apply(state), state);
      case Departure.TooSoon(Duration wait) ->
        new Reply.Trouble(
            Status.TOO_MANY_REQUESTS_429,
            TITLE,
            "That was tried too often. Wait " + Times.rough(wait) + ", then try again.");
      case Departure.Full() ->
        new Reply.Trouble(
            Status.SERVICE_UNAVAILABLE_503,
            TITLE,
            "Too many people are on their way to Intercom. Try again in some minutes.");
    };
  }

  private Reply comeBack(Request request) {
    Optional<Secret> state = brought(request, "state");
    Optional<Secret> code = brought(request, "code");
    if (state.isEmpty() || !same(state.get(), request.journey())) {
      return new Reply.Returned(page(new Arrival.Stale()));
    }
    if (code.isEmpty()) {
      return new Reply.Returned(new Reply.Trouble(
          Status.BAD_REQUEST_400,
          TITLE,
          "Intercom did not say who you are: the app was declined. Sign in again if that was a"
              + " mistake."));
    }
    Arrival arrival = door.comeBack(state.get(), code.get(), request.from());
    note(arrival);
    if (arrival instanceof Arrival.Entered) {
      // Whoever signs in anew leaves the session before.
      request.session().ifPresent(console::leave);
    }
    return new Reply.Returned(page(arrival));
  }

  private static Optional<Secret> brought(Request request, String name) {
    return Optional.ofNullable(request.query().get(name))
        .filter(word -> !word.isBlank())
        .map(Secret::new);
  }

  private static boolean same(Secret state, Optional<Secret> journey) {
    return journey.isPresent()
        && MessageDigest.isEqual(
            state.value().getBytes(StandardCharsets.UTF_8),
            journey.get().value().getBytes(StandardCharsets.UTF_8));
  }

  private static Reply page(Arrival arrival) {
    return switch (arrival) {
      case Arrival.Entered(Secret session) -> new Reply.Entered("/console", session);
      case Arrival.Stale() ->
        new Reply.Trouble(
            Status.BAD_REQUEST_400,
            TITLE,
            "This was not begun in this browser within the last ten minutes. Sign in again.");
      case Arrival.Unverified() ->
        new Reply.Trouble(
            Status.FORBIDDEN_403,
            TITLE,
            "Your e-mail address is not verified in Intercom. Verify it there, then sign in again.");
      case Arrival.NotHere elsewhere ->
        new Reply.Trouble(
            Status.FORBIDDEN_403,
            TITLE,
            "Your workspace in Intercom, " + elsewhere.workspace()
                + ", is not connected to this service. If it is"
                + " another one that you want, switch to it in Intercom, then sign in again. If the app"
                + " was not in " + elsewhere.workspace()
                + " before, signing in has put it there: an"
                + " admin can remove it in Intercom under Settings, Apps. Nothing of it is kept here.");
      case Arrival.NoRole(var workspace, var teammate) ->
        new Reply.Trouble(
            Status.FORBIDDEN_403,
            TITLE,
            "You have no role in workspace " + workspace
                + " here. Ask one of its owners to give you"
                + " one on the page People: you are teammate " + teammate + ".");
      case Arrival.Refused _ ->
        new Reply.Trouble(
            Status.BAD_REQUEST_400, TITLE, "Intercom did not confirm who you are. Sign in again.");
      case Arrival.Unavailable _ ->
        new Reply.Trouble(
            Status.BAD_GATEWAY_502,
            TITLE,
            "Intercom did not answer in time. Sign in again in some minutes.");
    };
  }

  /// People see what to do; the operator sees why.
  private static void note(Arrival arrival) {
    switch (arrival) {
      case Arrival.Entered _ -> {}
      case Arrival.Stale() -> refused("nobody set out with that state, or too long ago");
      case Arrival.Unverified() -> refused("the e-mail address is not verified");
      case Arrival.NotHere(var workspace, String why) ->
        refused("workspace " + workspace + ": " + why);
      case Arrival.NoRole(var workspace, var teammate) ->
        refused("teammate " + teammate + " has no role in workspace " + workspace);
      case Arrival.Refused(String why) -> refused(why);
      case Arrival.Unavailable(String why) -> refused(why);
    }
  }

  private static void refused(String why) {
    LOG.log(
        System.Logger.Level.WARNING, "Somebody came from Intercom and was not let in: {0}", why);
  }
}
