package com.nexora.chat.intercom.oauth;

import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.usecase.ConnectWorkspace;
import com.nexora.chat.application.usecase.ConnectWorkspace.Result;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.intercom.PublicApp;
import io.helidon.http.HeaderNames;
import io.helidon.http.SetCookie;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/// Where an admin sets out to let the public app in, and comes back (documentation, "Setting up
/// OAuth"). The state is bound to the browser by a cookie, so that nobody can bring an admin back
/// from a journey that somebody else began; and to the journey by the use case, so that it is made
/// once.
public final class OauthEndpoint implements HttpService {

  private static final System.Logger LOG = System.getLogger(OauthEndpoint.class.getName());

  public static final String SET_OUT = "/intercom/connect";
  private static final String COME_BACK = "/intercom/callback";

  /// Documentation, "Installing your App".
  private static final String APP_STORE = "https://app.intercom.com/appstore/redirect";

  private static final String FROM = "from";
  private static final String FROM_APP_STORE = "appstore";

  private static final Page DECLINED = new Page(
      Status.BAD_REQUEST_400,
      "Not connected",
      "Intercom did not allow it: the app was declined. Begin again if that was a mistake.");

  private final PublicApp app;
  private final ConnectWorkspace useCase;
  private final Supplier<Secret> states;
  private final String cookie;

  /// @param states random words that nobody can guess
  public OauthEndpoint(PublicApp app, ConnectWorkspace useCase, Supplier<Secret> states) {
    this.app = app;
    this.useCase = useCase;
    this.states = states;
    // A name that a browser takes from this very host and over TLS only (RFC 6265bis, 4.1.3.2).
    this.cookie = secure() ? "__Host-nexora-connect" : "nexora-connect";
  }

  @Override
  public void routing(HttpRules rules) {
    rules.get(SET_OUT, this::setOut).get(COME_BACK, this::comeBack);
  }

  private void setOut(ServerRequest request, ServerResponse response) {
    Secret state = states.get();
    boolean begun;
    try {
      begun = useCase.begin(state);
    } catch (PortFailure failure) {
      LOG.log(System.Logger.Level.WARNING, "Nobody can set out: {0}", failure.getMessage());
      begun = false;
    }
    if (!begun) {
      new Page(
              Status.SERVICE_UNAVAILABLE_503,
              "Not now",
              "This service cannot begin right now. Please try again in some minutes.")
          .send(response);
      return;
    }
    boolean fromAppStore =
        request.query().first(FROM).filter(FROM_APP_STORE::equals).isPresent();
    remember(response, state.value() + (fromAppStore ? "." + FROM_APP_STORE : ""));
    redirect(response, Consent.address(app, state, COME_BACK).toString());
  }

  private void comeBack(ServerRequest request, ServerResponse response) {
    if (!request.query().contains("state")) {
      // An installation that Intercom's App Store began has none. The code is not taken: who sets
      // out from here comes back with a state of this browser.
      redirect(response, SET_OUT + "?" + FROM + "=" + FROM_APP_STORE);
      return;
    }
    Optional<String> remembered = request.headers().cookies().first(cookie).asOptional();
    boolean fromAppStore =
        remembered.filter(value -> value.endsWith("." + FROM_APP_STORE)).isPresent();
    Optional<Secret> mine = remembered.flatMap(value -> secret(value.split("\\.", 2)[0]));
    Optional<Secret> state =
        request.query().first("state").asOptional().flatMap(OauthEndpoint::secret);
    Optional<Secret> code =
        request.query().first("code").asOptional().flatMap(OauthEndpoint::secret);
    forget(response);
    if (code.isEmpty()) {
      DECLINED.send(response);
      return;
    }
    Result result = state.isPresent() && same(state, mine)
        ? connected(state.get(), code.get())
        : new Result.Stale();
    if (fromAppStore) {
      redirect(response, APP_STORE + told(result));
    } else {
      page(result).send(response);
    }
  }

  private Result connected(Secret state, Secret code) {
    try {
      Result result = useCase.connect(state, code);
      note(result);
      return result;
    } catch (PortFailure failure) {
      LOG.log(
          System.Logger.Level.WARNING, "A workspace was not connected: {0}", failure.getMessage());
      return new Result.Unavailable("this service could not keep the grant");
    }
  }

  /// An admin sees what to do; the operator sees why.
  private static void note(Result result) {
    switch (result) {
      case Result.Connected connected ->
        LOG.log(System.Logger.Level.INFO, "Workspace {0} is connected", connected.workspace());
      case Result.NotWelcome(String why) -> refused(why);
      case Result.Refused(String why) -> refused(why);
      case Result.Unavailable(String why) -> refused(why);
      case Result.Unverified() -> refused("the e-mail address is not verified");
      case Result.Stale() -> refused("nobody set out with that state, or too long ago");
    }
  }

  private static void refused(String why) {
    LOG.log(System.Logger.Level.WARNING, "An admin came back and nothing was connected: {0}", why);
  }

  private static Page page(Result result) {
    return switch (result) {
      case Result.Connected(var workspace, String name, var admin, boolean seat) ->
        new Page(
            Status.OK_200,
            name + " is connected",
            "Workspace " + workspace + " is connected."
                + (seat
                    ? ""
                    : " The teammate who connected it (" + admin
                        + ") has no Inbox seat: choose one with"
                        + " a seat for the agent, or Intercom refuses its assignments."));
      case Result.Unverified() ->
        new Page(
            Status.FORBIDDEN_403,
            "Not connected",
            "Your e-mail address is not verified in Intercom. Verify it, then begin again.");
      case Result.NotWelcome(String why) ->
        new Page(Status.FORBIDDEN_403, "Not connected", "Nothing was connected: " + why + ".");
      case Result.Stale() ->
        new Page(
            Status.BAD_REQUEST_400,
            "Not connected",
            "This was not begun in this browser within the last ten minutes. Please begin again.");
      case Result.Refused _ ->
        new Page(
            Status.BAD_REQUEST_400,
            "Not connected",
            "Intercom did not accept the authorization. Please begin again.");
      case Result.Unavailable _ ->
        new Page(
            Status.BAD_GATEWAY_502,
            "Not connected",
            "Intercom or this service did not answer in time. Please begin again in some minutes.");
    };
  }

  private static String told(Result result) {
    return result instanceof Result.Connected
        ? "?install_success=true"
        : "?install_success=false&error_message=" + encoded(page(result).text());
  }

  private static boolean same(Optional<Secret> one, Optional<Secret> other) {
    return MessageDigest.isEqual(bytes(one), bytes(other));
  }

  private static byte[] bytes(Optional<Secret> secret) {
    return secret.map(Secret::value).orElse("").getBytes(StandardCharsets.UTF_8);
  }

  private static Optional<Secret> secret(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(new Secret(text));
  }

  private void remember(ServerResponse response, String value) {
    response.headers().addCookie(kept(value).maxAge(Duration.ofMinutes(10)).build());
  }

  private void forget(ServerResponse response) {
    response.headers().addCookie(kept("").maxAge(Duration.ZERO).build());
  }

  /// Sent along when Intercom leads the browser back, and not with anything another page posts.
  private SetCookie.Builder kept(String value) {
    return SetCookie.builder(cookie, value)
        .path("/")
        .httpOnly(true)
        .secure(secure())
        .sameSite(SetCookie.SameSite.LAX);
  }

  private boolean secure() {
    return "https".equals(app.home().getScheme());
  }

  private static void redirect(ServerResponse response, String address) {
    response
        .status(Status.FOUND_302)
        .header(HeaderNames.LOCATION, address)
        .header(HeaderNames.CACHE_CONTROL, "no-store")
        .header(HeaderNames.create("Referrer-Policy"), "no-referrer")
        .send();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
