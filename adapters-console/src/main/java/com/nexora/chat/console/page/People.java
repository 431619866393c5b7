package com.nexora.chat.console.page;

import com.nexora.chat.application.port.Accounts.Member;
import com.nexora.chat.application.port.AuditLog.Entry;
import com.nexora.chat.application.usecase.ManageAccounts;
import com.nexora.chat.application.usecase.ManageAccounts.Result;
import com.nexora.chat.console.web.Need;
import com.nexora.chat.console.web.Reply;
import com.nexora.chat.console.web.Request;
import com.nexora.chat.console.web.Route;
import com.nexora.chat.domain.access.Role;
import com.nexora.chat.domain.access.Term;
import com.nexora.chat.domain.conversation.TeammateId;
import io.helidon.http.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Who may do what in a workspace, and what was done there.
public record People(ManageAccounts managing, Confirming confirming) {

  private static final String PEOPLE = "/console/w/{workspace}/people";
  private static final int ENTRIES = 100;

  /// As Intercom writes them: numbers, as far as is known.
  private static final Pattern TEAMMATE = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  /// @param trouble empty when there is none
  public record View(
      Frame frame, List<Member> members, String trouble, String base, Confirming.Asked confirming) {

    public View {
      members = List.copyOf(members);
    }

    public List<Role> roles() {
      return List.of(Role.values());
    }

    public List<Term> terms() {
      return List.of(Term.values());
    }
  }

  /// @param next where the list goes on; empty at its end
  public record AuditView(Frame frame, List<Entry> entries, String next) {

    public AuditView {
      entries = List.copyOf(entries);
    }
  }

  public List<Route> routes() {
    return List.of(
        Route.get(PEOPLE, Need.owner(), request -> page(Status.OK_200, request, "")),
        Route.post(
            PEOPLE + "/grant",
            Need.owner(),
            Set.of("name", "role", "term", "password"),
            this::grant),
        Route.post(
            PEOPLE + "/teammate",
            Need.owner(),
            Set.of("teammate", "role", "term", "password"),
            this::grantTeammate),
        Route.post(PEOPLE + "/revoke", Need.owner(), Set.of("name", "password"), this::revoke),
        Route.get("/console/w/{workspace}/audit", Need.owner(), this::audit));
  }

  private Reply page(Status status, Request request, String trouble) {
    return new Reply.Page(
        status,
        "people",
        new View(
            Frame.inside("People", request, "people"),
            managing.members(request.workspace()),
            trouble,
            Frame.path(request.workspace(), "people"),
            confirming.asked(request)));
  }

  private Reply grant(Request request) {
    Optional<Role> role = Role.of(request.field("role"));
    Optional<Term> term = Term.of(request.field("term"));
    if (role.isEmpty() || term.isEmpty()) {
      return page(Status.BAD_REQUEST_400, request, "Choose a role, and for how long.");
    }
    return confirmed(request)
        .orElseGet(() -> done(
            request,
            managing.grant(
                request.workspace(),
                request.field("name"),
                role.get(),
                term.get(),
                request.who().name())));
  }

  private Reply grantTeammate(Request request) {
    Optional<Role> role = Role.of(request.field("role"));
    Optional<Term> term = Term.of(request.field("term"));
    String teammate = request.field("teammate").strip();
    if (role.isEmpty() || term.isEmpty() || !TEAMMATE.matcher(teammate).matches()) {
      return page(
          Status.BAD_REQUEST_400,
          request,
          "Write the teammate's id in Intercom, a number, and choose a role and for how long.");
    }
    return confirmed(request)
        .orElseGet(() -> done(
            request,
            managing.grant(
                request.workspace(),
                new TeammateId(teammate),
                role.get(),
                term.get(),
                request.who().name())));
  }

  private Reply revoke(Request request) {
    return confirmed(request)
        .orElseGet(() -> done(
            request,
            managing.revoke(
                request.workspace(), request.field("name"), request.who().name())));
  }

  /// @return empty when it is them
  private Optional<Reply> confirmed(Request request) {
    return confirming.missing(request).map(why -> page(Status.FORBIDDEN_403, request, why));
  }

  private Reply done(Request request, Result result) {
    return switch (result) {
      case Result.Done() -> new Reply.SeeOther(Frame.path(request.workspace(), "people"));
      case Result.Refused(String why) -> page(Status.BAD_REQUEST_400, request, why);
    };
  }

  private Reply audit(Request request) {
    List<Entry> entries = managing.acts(request.workspace(), before(request), ENTRIES);
    String next = entries.size() < ENTRIES
        ? ""
        : Frame.path(request.workspace(), "audit") + "?before="
            + entries.getLast().number();
    return Reply.page(
        "audit", new AuditView(Frame.inside("Audit", request, "audit"), entries, next));
  }

  private static long before(Request request) {
    try {
      return Long.parseLong(request.query().getOrDefault("before", ""));
    } catch (NumberFormatException none) {
      return Long.MAX_VALUE;
    }
  }
}
