package com.nexora.chat.twin.rest;

import static com.nexora.chat.twin.conversation.Refusal.unlessGiven;

import com.nexora.chat.twin.conversation.Conversation;
import com.nexora.chat.twin.conversation.Desk;
import com.nexora.chat.twin.conversation.Opening;
import com.nexora.chat.twin.conversation.Refusal;
import com.nexora.chat.twin.conversation.Replica;
import com.nexora.chat.twin.conversation.Selection;
import com.nexora.chat.twin.payload.SearchRequest;
import com.nexora.chat.twin.payload.StartRequest;
import com.nexora.chat.twin.people.ContactDesk;
import com.nexora.chat.twin.site.Site;
import com.nexora.chat.twin.text.CustomerText;
import com.nexora.chat.twin.wire.ConversationJson;
import com.nexora.chat.twin.wire.Fields;
import com.nexora.chat.twin.workspace.Contact;

/// Finding and starting conversations (API 2.16: listConversations, retrieveConversation,
/// searchConversations, createConversation).
final class ConversationEndpoints {

  private final Desk desk;
  private final Replica replica;
  private final ContactDesk contacts;

  ConversationEndpoints(Site site, Replica replica) {
    this.desk = site.desk();
    this.replica = replica;
    this.contacts = site.contacts();
  }

  void register(Routes routes) {
    routes
        .get("/conversations", this::list)
        .post("/conversations", this::start)
        .post("/conversations/search", this::search)
        .get("/conversations/{id}", this::retrieve);
  }

  private Fields list(Call call) {
    String perPage = call.query("per_page");
    Integer wanted = perPage == null ? null : call.number("per_page", 0);
    return Paging.of(wanted, call.query("starting_after")).list(replica.candidates(Selection.ALL));
  }

  private Fields retrieve(Call call) {
    return ConversationJson.full(replica.find(call.path("id")), call.form());
  }

  private Fields search(Call call) {
    var request = call.body(SearchRequest.class);
    if (request.query() == null) {
      throw Refusal.missing("query");
    }
    var pagination = request.pagination();
    var paging = pagination == null
        ? Paging.of(null, null)
        : Paging.of(pagination.perPage(), pagination.startingAfter());
    var wanted = ConversationFilter.of(request.query());
    var candidates = replica.candidates(ConversationFilter.selection(request.query()));
    return paging.list(candidates.stream().filter(wanted).toList());
  }

  /// Answers with a message, not a conversation (schema `message`).
  private Fields start(Call call) {
    var request = call.body(StartRequest.class);
    if (request.from() == null) {
      throw Refusal.missing("from");
    }
    Contact contact = contacts.find(unlessGiven(request.from().id(), "from.id"));
    String body = unlessGiven(request.body(), "body");
    Conversation started =
        desk.start(contact, Opening.Message.inMessenger(null, CustomerText.toHtml(body)));
    return Fields.ofType("user_message")
        .with("id", started.opening().messageId())
        .withAt("created_at", started.opening().at())
        .with("body", body)
        .with("message_type", "inapp")
        .with("conversation_id", started.id());
  }
}
