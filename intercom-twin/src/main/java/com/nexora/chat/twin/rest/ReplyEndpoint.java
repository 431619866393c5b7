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
  private final String appPackageCode;

  ReplyEndpoint(Desk desk, Roster roster, String appPackageCode) {
    this.desk = desk;
    this.roster = roster;
    this.appPackageCode = appPackageCode;
  }

  @Override
  public Fields answer(Call call) {
    Conversation conversation = desk.find(call.path("id"));
    var request = call.body(ReplyRequest.class);
    Conversation after = switch (unlessGiven(request.type(), "type")) {
      case "admin" -> asTeammate(conversation.id(), request);
      case "user" -> asCustomer(conversation, request);
      default -> throw Refusal.invalid("type", "type must be admin or user");
    };
    return ConversationJson.full(after, call.form());
  }

  private Conversation asTeammate(String id, ReplyRequest request) {
    Hand hand = roster.teammate(unlessGiven(request.adminId(), "admin_id"), appPackageCode);
    Deed deed = switch (unlessGiven(request.messageType(), "message_type")) {
      case "comment" -> new Deed.Comment(html(request), List.of());
      case "note" -> new Deed.Note(html(request));
      case "quick_reply" -> new Deed.Comment(null, options(request.replyOptions()));
      default ->
        throw Refusal.invalid("message_type", "message_type must be comment, note or quick_reply");
    };
    return desk.perform(id, hand, deed);
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

  private Conversation asCustomer(Conversation conversation, ReplyRequest request) {
    Contact contact = conversation.contact();
    if (!isNamedBy(request, contact)) {
      throw new Refusal(404, "not_found", "User Not Found");
    }
    var hand = new Hand(Author.of(contact), appPackageCode);
    String html = CustomerText.toHtml(body(request));
    return desk.perform(conversation.id(), hand, new Deed.CustomerMessage(html, null));
  }

  private static boolean isNamedBy(ReplyRequest request, Contact contact) {
    return contact.id().equals(request.intercomUserId())
        || (request.userId() != null && Objects.equals(request.userId(), contact.externalId()))
        || (request.email() != null && Objects.equals(request.email(), contact.email()));
  }
}
