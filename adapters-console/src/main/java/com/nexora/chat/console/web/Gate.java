package com.nexora.chat.console.web;

import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.usecase.EnterConsole;
import com.nexora.chat.application.usecase.EnterConsole.Visitor;
import com.nexora.chat.application.usecase.GiveTokens;
import com.nexora.chat.domain.access.Role;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Decides who gets where. Nothing is done before it is known that they may.
public final class Gate {

  private static final System.Logger LOG = System.getLogger(Gate.class.getName());

  /// Where a form's token stands.
  public static final String TOKEN = "token";

  static final String SIGN_IN = "/console/sign-in";

  private static final HeaderName SITE = HeaderNames.create("Sec-Fetch-Site");
  private static final HeaderName DESTINATION = HeaderNames.create("Sec-Fetch-Dest");
  private static final HeaderName TOKEN_HEADER = HeaderNames.create("X-Form-Token");

  private static final Reply.Trouble FOREIGN = new Reply.Trouble(
      Status.FORBIDDEN_403,
      "Not from here",
      "This did not come from a page of this console, or the page was too old. Open it again.");

  private static final Reply.Trouble NO_FORM = new Reply.Trouble(
      Status.BAD_REQUEST_400,
      "Not understood",
      "This is not the form that the page has, or there is a character in it that nothing can keep"
          + " (U+0000, or half of a surrogate pair): leave that out.");

  private static final Reply.Trouble SIGNED_OUT = new Reply.Trouble(
      Status.UNAUTHORIZED_401,
      "Signed out",
      "You are not signed in any more. Sign in and do it again.");

  private final EnterConsole console;
  private final ProgramGate programs;

  public Gate(EnterConsole console, GiveTokens tokens) {
    this.console = console;
    this.programs = new ProgramGate(tokens);
  }

  Reply answer(Route route, ServerRequest asked) {
    try {
      return route.operation().isPresent()
          ? programs.answered(route, asked)
          : answered(route, asked);
    } catch (PortFailure away) {
      LOG.log(System.Logger.Level.WARNING, "The console waits: {0}", away.getMessage());
      return failed(
          route,
          Status.SERVICE_UNAVAILABLE_503,
          "Not now",
          "Something this console needs does not answer. Try again in a moment.");
    } catch (RuntimeException mistake) {
      LOG.log(System.Logger.Level.ERROR, "The console failed at " + route.path(), mistake);
      return failed(
          route,
          Status.INTERNAL_SERVER_ERROR_500,
          "That went wrong",
          "This is a mistake of this console. The service's log says more.");
    }
  }

  private static Reply failed(Route route, Status status, String title, String text) {
    return route.operation().isPresent()
        ? Reply.problem(status, title, text)
        : new Reply.Trouble(status, title, text);
  }

  private Reply answered(Route route, ServerRequest asked) {
    // Helidon would leave out what stands behind it; no page of ours has such an address.
    if (asked.path().rawPath().indexOf(';') >= 0) {
      return Reply.notThere();
    }
    boolean changes = !route.method().equals(Method.GET);
    if (changes && !fromHere(asked)) {
      return FOREIGN;
    }
    Optional<Secret> session = Session.of(asked);
    Optional<Visitor> visitor =
        session.flatMap(route.byItself() ? console::onlooker : console::visitor);
    if (visitor.isEmpty() && !(route.need() instanceof Need.Anyone)) {
      return changes ? SIGNED_OUT : new Reply.SeeOther(SIGN_IN);
    }
    Map<String, String> form = new HashMap<>();
    if (changes) {
      Optional<Map<String, String>> read = Form.read(asked);
      if (read.isEmpty()) {
        return NO_FORM;
      }
      form.putAll(read.get());
      Optional<String> inForm = Optional.ofNullable(form.remove(TOKEN));
      String token = inForm.or(() -> asked.headers().first(TOKEN_HEADER)).orElse("");
      if (visitor.isPresent() && !FormToken.matches(session.get(), token)) {
        return FOREIGN;
      }
      if (!route.fields().containsAll(form.keySet())) {
        return NO_FORM;
      }
    }
    Request request = new Request(
        visitor,
        visitor.isPresent() ? session : Optional.empty(),
        Journey.of(asked),
        named(asked),
        query(asked),
        form,
        Place.of(asked.remotePeer().host()),
        led(asked));
    if (cannotBe(request.path())) {
      return Reply.notThere();
    }
    if (!kept(request.query())) {
      return NO_FORM;
    }
    return refused(route.need(), request).orElseGet(() -> route.handler().apply(request));
  }

  static Map<String, String> named(ServerRequest asked) {
    return asked.path().pathParameters().toMap().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().getFirst()));
  }

  /// No id is blank, or holds what no database can.
  static boolean cannotBe(Map<String, String> path) {
    return path.values().stream().anyMatch(part -> part.isBlank() || !Keepable.is(part));
  }

  static boolean kept(Map<String, String> query) {
    return query.values().stream().allMatch(Keepable::is);
  }

  private Optional<Reply> refused(Need need, Request request) {
    return switch (need) {
      case Need.Anyone() -> Optional.empty();
      case Need.SignedIn() -> Optional.empty();
      case Need.Operator() ->
        request.who().operator() ? Optional.empty() : Optional.of(Reply.notThere());
      case Need.In(Role role) -> refused(role, request);
    };
  }

  private Optional<Reply> refused(Role needed, Request request) {
    Visitor who = request.who();
    WorkspaceId workspace = request.workspace();
    if (!who.may(workspace, Role.VIEWER)) {
      LOG.log(
          System.Logger.Level.WARNING,
          "Account {0} asked for a workspace that is not for it",
          who.account());
      console.wasRefused(who, workspace);
      return Optional.of(Reply.notThere());
    }
    return who.may(workspace, needed)
        ? Optional.empty()
        : Optional.of(new Reply.Trouble(
            Status.FORBIDDEN_403,
            "Not for your role",
            "This needs the role " + needed.label() + ". An owner of the workspace can give it."));
  }

  /// Browsers say where a request comes from (Fetch Metadata Request Headers, 2.4); those that do
  /// not say so name the page's origin (RFC 6454, 7).
  private static boolean fromHere(ServerRequest asked) {
    Optional<String> site = asked.headers().first(SITE);
    if (site.isPresent()) {
      return site.get().equals("same-origin");
    }
    return asked
        .headers()
        .first(HeaderNames.ORIGIN)
        .flatMap(Gate::authority)
        .filter(origin -> origin.equalsIgnoreCase(asked.authority()))
        .isPresent();
  }

  /// An address that somebody types, or opens from elsewhere than a page, has no site ("none").
  private static boolean led(ServerRequest asked) {
    String site = asked.headers().first(SITE).orElse("none");
    String destination = asked.headers().first(DESTINATION).orElse("document");
    return !Set.of("same-origin", "none").contains(site) || !destination.equals("document");
  }

  private static Optional<String> authority(String origin) {
    try {
      return Optional.ofNullable(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException broken) {
      return Optional.empty();
    }
  }

  static Map<String, String> query(ServerRequest asked) {
    Map<String, String> query = new HashMap<>();
    for (String name : asked.query().names()) {
      asked.query().first(name).ifPresent(value -> query.put(name, value));
    }
    return query;
  }
}
