package com.nexora.chat.twin.rest;

import com.nexora.chat.twin.conversation.AttributeCatalog;
import com.nexora.chat.twin.conversation.Author;
import com.nexora.chat.twin.conversation.Desk;
import com.nexora.chat.twin.conversation.Hand;
import com.nexora.chat.twin.conversation.Ids;
import com.nexora.chat.twin.conversation.Refusal;
import com.nexora.chat.twin.conversation.Replica;
import com.nexora.chat.twin.conversation.Roster;
import com.nexora.chat.twin.fault.Faults;
import com.nexora.chat.twin.ledger.Ledger;
import com.nexora.chat.twin.wire.Fields;
import com.nexora.chat.twin.workspace.Workspace;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import java.time.InstantSource;

/// The part of REST API 2.16 that a conversational app uses, at Intercom's own paths.
public final class IntercomApi implements HttpService, AutoCloseable {

  private final Gate gate;
  private final PeopleEndpoints people;
  private final KnowledgeEndpoints knowledge;
  private final ConversationEndpoints conversations;
  private final Endpoint reply;
  private final Endpoint manage;
  private final Endpoint update;

  /// What the app on the other side is: its token, its code name and its share of calls.
  public record App(String accessToken, String packageCode, int callsPerWindow) {}

  /// What the API works on and with.
  public record Parts(
      Desk desk, Replica replica, InstantSource clock, Ids ids, Ledger ledger, Faults faults) {}

  public IntercomApi(Workspace workspace, AttributeCatalog attributes, App app, Parts parts) {
    var roster = new Roster(workspace.people());
    var operator = new Hand(Author.operator(workspace), app.packageCode());
    var desk = parts.desk();
    this.gate = new Gate(app, parts);
    this.people = new PeopleEndpoints(workspace);
    this.knowledge = new KnowledgeEndpoints(workspace, attributes);
    this.conversations = new ConversationEndpoints(desk, parts.replica(), workspace.people());
    this.reply = new ReplyEndpoint(desk, roster, app.packageCode());
    this.manage = new ManageEndpoint(desk, roster, app.packageCode());
    this.update = new UpdateEndpoint(desk, attributes, operator);
  }

  @Override
  public void routing(HttpRules rules) {
    people.register(rules, gate);
    knowledge.register(rules, gate);
    rules
        .get("/conversations", gate.to(conversations::list))
        .post("/conversations", gate.to(conversations::start))
        .post("/conversations/search", gate.to(conversations::search))
        .get("/conversations/{id}", gate.to(conversations::retrieve))
        .put("/conversations/{id}", gate.to(update))
        .post("/conversations/{id}/reply", gate.to(reply))
        .post("/conversations/{id}/parts", gate.to(manage))
        .any("/*", gate.to(IntercomApi::unknown));
  }

  private static Fields unknown(Call call) {
    throw Refusal.notFound();
  }

  /// Answers that are still held back are given up.
  @Override
  public void close() {
    gate.close();
  }
}
