package com.nexora.chat.twin.rest;

import com.nexora.chat.twin.conversation.Author;
import com.nexora.chat.twin.conversation.Desk;
import com.nexora.chat.twin.conversation.Refusal;
import com.nexora.chat.twin.conversation.Replica;
import com.nexora.chat.twin.conversation.Roster;
import com.nexora.chat.twin.rest.Routes.Route;
import com.nexora.chat.twin.site.Site;
import com.nexora.chat.twin.wire.Fields;

/// The endpoints of one workspace.
public final class SiteApi {

  static final Route ANYTHING_ELSE = new Route("ANY", "/*");

  private final Site site;
  private final Routes routes = new Routes();
  private final FaultPlayer player;

  public SiteApi(Site site, IntercomApi.Parts parts) {
    this.site = site;
    var replica = new Replica(site.desk(), parts.clock());
    this.player = new FaultPlayer(replica, parts);
    var roster = new Roster(site.workspace().people());
    var operator = Author.operator(site.workspace());
    new PeopleEndpoints(site).register(routes);
    new ContactEndpoints(site).register(routes);
    new CompanyEndpoints(site).register(routes);
    new KnowledgeEndpoints(site).register(routes);
    new AttributeEndpoints(site).register(routes);
    new ShelfEndpoints(site).register(routes);
    new ConversationUpkeep(site, roster).register(routes);
    new ConversationEndpoints(site, replica).register(routes);
    routes
        .put("/conversations/{id}", new UpdateEndpoint(site.desk(), site.attributes(), operator))
        .post("/conversations/{id}/reply", new ReplyEndpoint(site.desk(), roster))
        .post("/conversations/{id}/parts", new ManageEndpoint(site.desk(), roster))
        .rest(ANYTHING_ELSE, SiteApi::unknown);
  }

  private static Fields unknown(Call call) {
    throw Refusal.notFound();
  }

  String workspaceId() {
    return site.workspace().app().id();
  }

  Desk desk() {
    return site.desk();
  }

  Routes routes() {
    return routes;
  }

  FaultPlayer player() {
    return player;
  }

  /// A regional host knows its own workspaces only; `/me` answers everywhere, which is how the
  /// right host is found. Intercom does not document this.
  void refuseOtherRegion(String region, Route route) {
    boolean here = region.isEmpty() || region.equals(site.workspace().app().region());
    if (!here && !route.pattern().equals("/me")) {
      throw Refusal.notFound();
    }
  }
}
