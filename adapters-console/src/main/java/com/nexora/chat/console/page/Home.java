package com.nexora.chat.console.page;

import com.nexora.chat.console.web.Need;
import com.nexora.chat.console.web.Reply;
import com.nexora.chat.console.web.Request;
import com.nexora.chat.console.web.Route;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.Comparator;
import java.util.List;

/// The workspaces that somebody may see.
public record Home() {

  public record View(Frame frame, List<Workspace> workspaces) {

    public View {
      workspaces = List.copyOf(workspaces);
    }
  }

  public record Workspace(String id, String role, String path) {}

  public List<Route> routes() {
    return List.of(Route.get("/console", new Need.SignedIn(), this::show));
  }

  private Reply show(Request request) {
    List<Workspace> workspaces = request.who().roles().entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getKey().value()))
        .map(entry -> new Workspace(
            entry.getKey().value(),
            entry.getValue().label(),
            Frame.path(new WorkspaceId(entry.getKey().value()), "")))
        .toList();
    return workspaces.size() == 1
        ? new Reply.SeeOther(workspaces.getFirst().path())
        : Reply.page("home", new View(Frame.outside("Workspaces", request), workspaces));
  }
}
