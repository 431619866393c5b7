package com.nexora.chat.console.page;

import com.nexora.chat.application.usecase.ManageAccounts;
import com.nexora.chat.application.usecase.ManageAccounts.Result;
import com.nexora.chat.console.web.Need;
import com.nexora.chat.console.web.Reply;
import com.nexora.chat.console.web.Request;
import com.nexora.chat.console.web.Route;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import io.helidon.http.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// The workspaces that somebody may see, and where an operator brings another one.
public record Home(ManageAccounts managing) {

  private static final String WORKSPACES = "/console/workspaces";

  /// @param operator may bring another workspace
  /// @param trouble empty when there is none
  public record View(
      Frame frame, List<Workspace> workspaces, boolean operator, String id, String trouble) {

    public View {
      workspaces = List.copyOf(workspaces);
    }
  }

  public record Workspace(String id, String role, String path) {}

  public List<Route> routes() {
    return List.of(
        Route.get("/console", new Need.SignedIn(), Home::enter),
        Route.get(WORKSPACES, new Need.SignedIn(), request -> page(Status.OK_200, request, "")),
        Route.post(WORKSPACES, new Need.Operator(), Set.of("workspace"), this::found));
  }

  /// Who has one workspace alone wants to see that.
  private static Reply enter(Request request) {
    List<Workspace> workspaces = workspaces(request);
    return new Reply.SeeOther(workspaces.size() == 1 ? workspaces.getFirst().path() : WORKSPACES);
  }

  private static List<Workspace> workspaces(Request request) {
    return request.who().roles().entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getKey().value()))
        .map(entry -> new Workspace(
            entry.getKey().value(), entry.getValue().label(), Frame.path(entry.getKey(), "")))
        .toList();
  }

  private static Reply page(Status status, Request request, String trouble) {
    return new Reply.Page(
        status,
        "home",
        new View(
            Frame.outside("Workspaces", request),
            workspaces(request),
            request.who().operator(),
            request.field("workspace"),
            trouble));
  }

  private Reply found(Request request) {
    String id = request.field("workspace").strip();
    return switch (managing.found(id, request.who())) {
      case Result.Done() -> new Reply.SeeOther(Frame.path(new WorkspaceId(id), "setup"));
      case Result.Refused(String why) -> page(Status.BAD_REQUEST_400, request, why);
    };
  }
}
