package com.nexora.chat.console.page;

import com.nexora.chat.application.usecase.EnterConsole.Visitor;
import com.nexora.chat.console.web.Assets;
import com.nexora.chat.console.web.Request;
import com.nexora.chat.domain.access.Role;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.ArrayList;
import java.util.List;

/// What stands around every page.
///
/// @param title of the page
/// @param who is signed in; empty when nobody is
/// @param token for forms
/// @param workspace which the page is about; empty when about none
/// @param places in the workspace that this person may go to
public record Frame(String title, String who, String token, String workspace, List<Place> places) {

  /// @param here whether this is the page
  public record Place(String name, String path, boolean here) {}

  public Frame {
    places = List.copyOf(places);
  }

  static Frame outside(String title, Request request) {
    return new Frame(
        title, request.visitor().map(Visitor::name).orElse(""), request.token(), "", List.of());
  }

  /// @param here the last part of the page's path; empty for the first page
  static Frame inside(String title, Request request, String here) {
    WorkspaceId workspace = request.workspace();
    Visitor who = request.who();
    List<Place> places = new ArrayList<>();
    places.add(place(workspace, "Live", "", here));
    places.add(place(workspace, "Conversations", "conversations", here));
    places.add(place(workspace, "Numbers", "numbers", here));
    places.add(place(workspace, "Configuration", "configuration", here));
    if (who.may(workspace, Role.EDITOR)) {
      places.add(place(workspace, "Playground", "playground", here));
    }
    if (who.may(workspace, Role.OWNER)) {
      places.add(place(workspace, "People", "people", here));
      places.add(place(workspace, "Privacy", "privacy", here));
      places.add(place(workspace, "Audit", "audit", here));
      places.add(place(workspace, "Set-up", "setup", here));
    }
    return new Frame(title, who.name(), request.token(), workspace.value(), places);
  }

  private static Place place(WorkspaceId workspace, String name, String last, String here) {
    return new Place(name, path(workspace, last), last.equals(here));
  }

  /// @param rest of the path, without a slash before; may be empty
  static String path(WorkspaceId workspace, String rest) {
    return "/console/w/" + Paths.segment(workspace.value()) + (rest.isEmpty() ? "" : "/" + rest);
  }

  public String asset(String name) {
    return Assets.path(name);
  }
}
