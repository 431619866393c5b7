package com.nexora.chat.twin.rest;

import com.nexora.chat.twin.conversation.Refusal;
import com.nexora.chat.twin.payload.AwayRequest;
import com.nexora.chat.twin.site.Site;
import com.nexora.chat.twin.wire.Fields;
import com.nexora.chat.twin.wire.PeopleJson;
import com.nexora.chat.twin.workspace.People;
import com.nexora.chat.twin.workspace.Teammate;

/// Admins and teams (API 2.16, sections of the same names).
final class PeopleEndpoints {

  private final Site site;
  private final People people;
  private final PeopleJson json;

  PeopleEndpoints(Site site) {
    this.site = site;
    this.people = site.workspace().people();
    this.json = new PeopleJson(site.workspace());
  }

  void register(Routes routes) {
    routes
        .get("/me", call -> json.me(call.caller().adminId()))
        .get("/admins", _ -> admins())
        .get("/admins/{id}", call -> json.admin(site.staff().find(call.path("id"))))
        .put("/admins/{id}/away", this::setAway)
        .get("/teams", _ -> teams())
        .get("/teams/{id}", this::team);
  }

  private Fields admins() {
    return Lists.whole(
        "admin.list", "admins", people.teammates().stream().map(json::admin).toList());
  }

  private Fields setAway(Call call) {
    var request = call.body(AwayRequest.class);
    if (request.awayModeEnabled() == null) {
      throw Refusal.missing("away_mode_enabled");
    }
    var away = new Teammate.Away(
        request.awayModeEnabled(),
        Boolean.TRUE.equals(request.awayModeReassign()),
        request.awayStatusReasonId());
    return json.admin(site.staff().setAway(call.path("id"), away));
  }

  private Fields teams() {
    return Lists.whole(
        "team.list", "teams", people.teams().stream().map(json::team).toList());
  }

  private Fields team(Call call) {
    return people
        .team(call.path("id"))
        .map(json::team)
        .orElseThrow(() -> new Refusal(404, "team_not_found", "Team not found"));
  }
}
