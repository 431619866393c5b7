package com.nexora.chat.twin.rest;

import static com.nexora.chat.twin.conversation.Refusal.unlessGiven;

import com.nexora.chat.twin.conversation.Author;
import com.nexora.chat.twin.conversation.Conversation;
import com.nexora.chat.twin.conversation.Deed;
import com.nexora.chat.twin.conversation.Desk;
import com.nexora.chat.twin.conversation.Hand;
import com.nexora.chat.twin.conversation.QuickReply;
import com.nexora.chat.twin.conversation.Refusal;
import com.nexora.chat.twin.conversation.Roster;
import com.nexora.chat.twin.payload.ReplyRequest;
import com.nexora.chat.twin.text.CustomerText;
import com.nexora.chat.twin.text.ReplyHtml;
import com.nexora.chat.twin.wire.ConversationJson;
import com.nexora.chat.twin.wire.Fields;
import com.nexora.chat.twin.workspace.Contact;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// API 2.16, replyConversation: a teammate comments, notes or offers buttons, or the customer
/// writes.
final class ReplyEndpoint implements Endpoint {

  private final Desk desk;
  private final Roster roster;

  ReplyEndpoint(Desk desk, Roster roster) {
    this.desk = desk;
    this.roster = roster;
  }

  @Override
  public Fields answer(Call call) {
    Conversation conversation = find(call.path("id"));
    var request = call.body(ReplyRequest.class);
    Conversation after = switch (unlessGiven(request.type(), "type")) {
      case "admin" -> asTeammate(conversation.id(), call, request);
      case "user" -> asCustomer(conversation, call, request);
      default -> throw Refusal.invalid("type", "type must be admin or user");
    };
    return ConversationJson.full(after, call.form());
  }

  /// The word `last` names the conversation that changed last.
  private Conversation find(String id) {
    return id.equals("last") ? desk.latest() : desk.find(id);
  }

  private Conversation asTeammate(String id, Call call, ReplyRequest request) {
    Hand hand = roster.teammate(unlessGiven(request.adminId(), "admin_id"), call.packageCode());
    Deed deed = switch (unlessGiven(request.messageType(), "message_type")) {
      case "comment" -> new Deed.Comment(html(request), List.of());
      case "note" -> new Deed.Note(html(request));
      case "quick_reply" -> new Deed.Comment(null, options(request.replyOptions()));
      default ->
        throw Refusal.invalid("message_type", "message_type must be comment, note or quick_reply");
    };
    return desk.perform(id, hand, deed, Files.of(request));
  }

  private static String html(ReplyRequest request) {
    String html = ReplyHtml.sanitise(body(request));
    if (html.isEmpty()) {
      throw Refusal.invalid("body", "body is empty once unsupported HTML is removed");
    }
    return html;
  }

  private static String body(ReplyRequest request) {
    if (request.body() == null || request.body().isBlank()) {
      throw Refusal.invalid("body", "body is required");
    }
    return request.body();
  }

  private static List<QuickReply> options(@Nullable List<ReplyRequest.Option> options) {
    if (options == null || options.isEmpty()) {
      throw Refusal.missing("reply_options");
    }
    return options.stream()
        .map(option -> new QuickReply(
            unlessGiven(option.text(), "reply_options.text"),
            unlessGiven(option.uuid(), "reply_options.uuid")))
        .toList();
  }

  private Conversation asCustomer(Conversation conversation, Call call, ReplyRequest request) {
    Contact contact = conversation.contact();
    if (!isNamedBy(request, contact)) {
      throw new Refusal(404, "not_found", "User Not Found");
    }
    var hand = new Hand(Author.of(contact), call.packageCode());
    String html = CustomerText.toHtml(body(request));
    return desk.perform(
        conversation.id(), hand, new Deed.CustomerMessage(html, null), Files.of(request));
  }

  private static boolean isNamedBy(ReplyRequest request, Contact contact) {
    return contact.id().equals(request.intercomUserId())
        || (request.userId() != null && Objects.equals(request.userId(), contact.externalId()))
        || (request.email() != null && Objects.equals(request.email(), contact.email()));
  }
}
