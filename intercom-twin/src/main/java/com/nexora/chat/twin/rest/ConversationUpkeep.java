package com.nexora.chat.twin.rest;

import static com.nexora.chat.twin.conversation.Refusal.unlessGiven;

import com.nexora.chat.twin.conversation.Conversation;
import com.nexora.chat.twin.conversation.Desk;
import com.nexora.chat.twin.conversation.Hand;
import com.nexora.chat.twin.conversation.Refusal;
import com.nexora.chat.twin.conversation.Roster;
import com.nexora.chat.twin.payload.IdRequest;
import com.nexora.chat.twin.payload.ParticipantRequest;
import com.nexora.chat.twin.site.Site;
import com.nexora.chat.twin.wire.ConversationJson;
import com.nexora.chat.twin.wire.Fields;
import com.nexora.chat.twin.wire.Form;
import com.nexora.chat.twin.wire.ShelfJson;
import com.nexora.chat.twin.workspace.Contact;
import com.nexora.chat.twin.workspace.Shelves.Shelf;
import java.util.List;
import java.util.Objects;

/// What is done to a conversation besides talking: tags, participants, redaction, deletion (API
/// 2.16, section Conversations).
final class ConversationUpkeep {

  private static final int DELETED = 20;

  private final Site site;
  private final Desk desk;
  private final Roster roster;
  private final ShelfJson shelves;

  ConversationUpkeep(Site site, Roster roster) {
    this.site = site;
    this.desk = site.desk();
    this.roster = roster;
    this.shelves = new ShelfJson(site.workspace());
  }

  void register(Routes routes) {
    routes
        .get("/conversations/deleted", this::deleted)
        .post("/conversations/redact", this::redact)
        .delete("/conversations/{id}", this::delete)
        .post("/conversations/{id}/tags", this::tag)
        .delete("/conversations/{id}/tags/{tag}", this::untag)
        .post("/conversations/{id}/customers", this::attach)
        .delete("/conversations/{id}/customers/{contact}", this::detach);
  }

  private Fields deleted(Call call) {
    List<Fields> gone = desk.deleted().stream()
        .map(one -> Fields.ofType("conversation")
            .with("id", one.id())
            .with("metrics_retained", one.metricsRetained())
            .withAt("deleted_at", one.at()))
        .toList();
    return Lists.linked(call, DELETED, "conversations", gone);
  }

  private Fields delete(Call call) {
    String id = desk.find(call.path("id")).id();
    desk.delete(id, !"false".equals(call.query("retain_metrics")));
    return Fields.empty().with("id", id).with("object", "conversation").with("deleted", true);
  }

  private Fields redact(Call call) {
    var request = call.body(ParticipantRequest.class);
    String id =
        desk.find(unlessGiven(request.conversationId(), "conversation_id")).id();
    Conversation after = switch (unlessGiven(request.type(), "type")) {
      case "conversation_part" ->
        desk.redactPart(id, unlessGiven(request.conversationPartId(), "conversation_part_id"));
      case "source" -> desk.redactSource(id, unlessGiven(request.sourceId(), "source_id"));
      default -> throw Refusal.invalid("type", "type must be conversation_part or source");
    };
    return ConversationJson.full(after, Form.HTML);
  }

  private Fields tag(Call call) {
    var request = call.body(IdRequest.class);
    roster.teammate(unlessGiven(request.adminId(), "admin_id"), call.packageCode());
    return put(call, unlessGiven(request.id(), "id"), true);
  }

  /// A DELETE with a body, which names the teammate.
  private Fields untag(Call call) {
    var request = call.body(IdRequest.class);
    roster.teammate(unlessGiven(request.adminId(), "admin_id"), call.packageCode());
    return put(call, call.path("tag"), false);
  }

  private Fields put(Call call, String tagId, boolean present) {
    Fields tag = shelves.one(Shelf.TAGS, ShelfEndpoints.tag(site, tagId));
    desk.tag(call.path("id"), tagId, present);
    return tag;
  }

  private Fields attach(Call call) {
    String id = desk.find(call.path("id")).id();
    var request = call.body(ParticipantRequest.class);
    if (request.customer() == null) {
      throw Refusal.missing("customer");
    }
    Hand hand = roster.assigner(unlessGiven(request.adminId(), "admin_id"), call.packageCode());
    Contact contact = named(request.customer());
    return ConversationJson.full(desk.join(id, hand, contact), Form.HTML);
  }

  private Contact named(ParticipantRequest.Customer customer) {
    if (customer.intercomUserId() != null) {
      return site.contacts().find(customer.intercomUserId());
    }
    return site.workspace().people().contacts().stream()
        .filter(contact -> customer.userId() != null
            ? customer.userId().equals(contact.externalId())
            : Objects.equals(customer.email(), contact.email()))
        .findFirst()
        .orElseThrow(() -> new Refusal(404, "not_found", "User Not Found"));
  }

  private Fields detach(Call call) {
    Conversation before = desk.find(call.path("id"));
    var request = call.body(IdRequest.class);
    Hand hand = roster.assigner(unlessGiven(request.adminId(), "admin_id"), call.packageCode());
    if (!before.isWith(call.path("contact"))) {
      throw new Refusal(404, "not_found", "User Not Found");
    }
    if (before.participants().size() < 2) {
      throw new Refusal(
          422,
          "parameter_invalid",
          "Removing the last participant from a conversation is not allowed");
    }
    return ConversationJson.full(desk.leave(before.id(), hand, call.path("contact")), Form.HTML);
  }
}
