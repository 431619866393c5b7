package com.nexora.chat.console.page;

import com.nexora.chat.application.port.ApiTokens.Token;
import com.nexora.chat.application.usecase.GiveTokens;
import com.nexora.chat.application.usecase.GiveTokens.Held;
import com.nexora.chat.application.usecase.GiveTokens.Result;
import com.nexora.chat.application.usecase.GiveTokens.Wish;
import com.nexora.chat.console.web.Need;
import com.nexora.chat.console.web.Reply;
import com.nexora.chat.console.web.Request;
import com.nexora.chat.console.web.Route;
import com.nexora.chat.domain.access.Role;
import com.nexora.chat.domain.tenancy.Secret;
import io.helidon.http.Status;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What programs bring to the API of a workspace. A token is shown once, to who has made it.
public record Tokens(GiveTokens giving, Confirming confirming, InstantSource clock) {

  private static final String HERE = "/console/w/{workspace}/people/tokens";

  /// @param trouble empty when there is none
  /// @param word of the token that was just made; empty when none was
  public record View(
      Frame frame,
      List<Row> tokens,
      String trouble,
      String word,
      String base,
      Confirming.Asked confirming) {

    public View {
      tokens = List.copyOf(tokens);
    }

    public List<Role> roles() {
      return List.of(Role.values());
    }

    public int days() {
      return GiveTokens.MOST_DAYS;
    }
  }

  /// @param ended whether it opens nothing any more, by time
  /// @param limit what it opens less than it was made for, and why; empty when all of it
  public record Row(Token token, boolean ended, String limit) {}

  public List<Route> routes() {
    return List.of(
        Route.get(HERE, Need.owner(), request -> page(Status.OK_200, request, "", "")),
        Route.post(
            HERE + "/give", Need.owner(), Set.of("name", "role", "days", "password"), this::give),
        Route.post(HERE + "/revoke", Need.owner(), Set.of("name", "password"), this::revoke));
  }

  private Reply page(Status status, Request request, String trouble, String word) {
    return new Reply.Page(
        status,
        "tokens",
        new View(
            Frame.inside("Tokens for programs", request, "people"),
            giving.tokens(request.workspace()).stream().map(this::row).toList(),
            trouble,
            word,
            Frame.path(request.workspace(), "people/tokens"),
            confirming.asked(request)));
  }

  private Row row(Held held) {
    Token token = held.token();
    boolean ended = !token.lastsAt(clock.instant());
    String limit = ended || held.may().equals(Optional.of(token.role()))
        ? ""
        : held.may()
            .map(role -> "opens no more than a " + role.label() + " may see or do, as " + token.by()
                + " is one now")
            .orElse("opens nothing: " + token.by() + " has no role here any more");
    return new Row(token, ended, limit);
  }

  private Reply refused(Status status, Request request, String why) {
    return page(status, request, why, "");
  }

  private Reply give(Request request) {
    Optional<Role> role = Role.of(request.field("role"));
    Optional<Integer> days = days(request);
    if (role.isEmpty() || days.isEmpty()) {
      return refused(
          Status.BAD_REQUEST_400, request, "Choose a role, and for how many days it shall last.");
    }
    Optional<String> missing = confirming.missing(request);
    if (missing.isPresent()) {
      return refused(Status.FORBIDDEN_403, request, missing.get());
    }
    Wish wish = new Wish(request.field("name"), role.get(), days.get());
    return switch (giving.give(request.workspace(), wish, request.who().name())) {
      case Result.Given(Secret word) -> page(Status.OK_200, request, "", word.value());
      case Result.Refused(String why) -> refused(Status.BAD_REQUEST_400, request, why);
    };
  }

  private static Optional<Integer> days(Request request) {
    try {
      return Optional.of(Integer.parseInt(request.field("days").strip()));
    } catch (NumberFormatException none) {
      return Optional.empty();
    }
  }

  private Reply revoke(Request request) {
    Optional<String> missing = confirming.missing(request);
    if (missing.isPresent()) {
      return refused(Status.FORBIDDEN_403, request, missing.get());
    }
    String name = request.field("name").strip();
    return giving.revoke(request.workspace(), name, request.who().name())
        ? new Reply.SeeOther(Frame.path(request.workspace(), "people/tokens"))
        : refused(Status.BAD_REQUEST_400, request, "There is no token of that name; see the list.");
  }
}
