package com.nexora.chat.console.web;

import com.nexora.chat.application.usecase.EnterConsole.Visitor;
import com.nexora.chat.application.usecase.GiveTokens;
import com.nexora.chat.domain.access.Role;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import java.util.Map;
import java.util.Optional;

/// Decides which program gets where. Cookies count for nothing here, so no other site's page can
/// ask
/// in anybody's name (RFC 6750, 2.1). A workspace that the token is not for answers as one that
/// does
/// not exist: the token is none of its own.
final class ProgramGate {

  private static final String SCHEME = "Bearer ";

  private static final Reply.Problem WHO = Reply.problem(
      Status.UNAUTHORIZED_401,
      "No token",
      "Send a token of this workspace as Authorization: Bearer. An owner makes one on the console's"
          + " page People.");

  private static final Reply.Problem NOT_UNDERSTOOD = Reply.problem(
      Status.BAD_REQUEST_400,
      "Not understood",
      "Send a JSON object (application/json) with the properties that /api/openapi.json names, and no"
          + " others. No text may hold what nothing can keep: the character U+0000, or half of a"
          + " surrogate pair.");

  private final GiveTokens tokens;

  ProgramGate(GiveTokens tokens) {
    this.tokens = tokens;
  }

  Reply answered(Route route, ServerRequest asked) {
    Map<String, String> path = Gate.named(asked);
    if (asked.path().rawPath().indexOf(';') >= 0 || Gate.cannotBe(path)) {
      return Reply.nothing();
    }
    Optional<Visitor> visitor = Optional.empty();
    if (route.need() instanceof Need.In(Role role)) {
      WorkspaceId workspace = new WorkspaceId(path.getOrDefault("workspace", ""));
      visitor = bearer(asked, workspace);
      if (visitor.isEmpty()) {
        return WHO;
      }
      if (!visitor.get().may(workspace, role)) {
        return Reply.problem(
            Status.FORBIDDEN_403,
            "Not for your role",
            "This needs a token with the role " + role.label() + ".");
      }
    }
    Optional<Map<String, String>> body = route.method().equals(Method.GET)
        ? Optional.of(Map.of())
        : Body.read(asked, route.fields());
    if (body.isEmpty() || !Gate.kept(Gate.query(asked))) {
      return NOT_UNDERSTOOD;
    }
    return route
        .handler()
        .apply(new Request(
            visitor,
            Optional.empty(),
            Optional.empty(),
            path,
            Gate.query(asked),
            body.get(),
            Place.of(asked.remotePeer().host()),
            false));
  }

  private Optional<Visitor> bearer(ServerRequest asked, WorkspaceId workspace) {
    return asked
        .headers()
        .first(HeaderNames.AUTHORIZATION)
        .filter(value -> value.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
        .map(value -> value.substring(SCHEME.length()).strip())
        .filter(word -> !word.isEmpty())
        .flatMap(word -> tokens.bearer(workspace, new Secret(word)));
  }
}
