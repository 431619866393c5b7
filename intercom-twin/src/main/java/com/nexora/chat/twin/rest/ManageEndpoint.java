package com.nexora.chat.twin.rest;

import static com.nexora.chat.twin.conversation.Refusal.unlessGiven;

import com.nexora.chat.twin.conversation.Assignee;
import com.nexora.chat.twin.conversation.Conversation;
import com.nexora.chat.twin.conversation.Deed;
import com.nexora.chat.twin.conversation.Desk;
import com.nexora.chat.twin.conversation.Refusal;
import com.nexora.chat.twin.conversation.Roster;
import com.nexora.chat.twin.payload.ManageRequest;
import com.nexora.chat.twin.text.ReplyHtml;
import com.nexora.chat.twin.wire.ConversationJson;
import com.nexora.chat.twin.wire.Fields;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// API 2.16, manageConversation: close, open, snooze, assign.
final class ManageEndpoint implements Endpoint {

  private final Desk desk;
  private final Roster roster;

  ManageEndpoint(Desk desk, Roster roster) {
    this.desk = desk;
    this.roster = roster;
  }

  @Override
  public Fields answer(Call call) {
    String id = desk.find(call.path("id")).id();
    var request = call.body(ManageRequest.class);
    String adminId = unlessGiven(request.adminId(), "admin_id");
    String app = call.packageCode();
    Conversation after = switch (unlessGiven(request.messageType(), "message_type")) {
      case "assignment" -> assign(id, adminId, app, request);
      case "close" -> perform(id, adminId, app, new Deed.Close(html(request.body())));
      case "open" -> perform(id, adminId, app, new Deed.Open());
      case "snoozed" -> perform(id, adminId, app, new Deed.Snooze(until(request.snoozedUntil())));
      default ->
        throw Refusal.invalid(
            "message_type", "message_type must be close, open, snoozed or assignment");
    };
    return ConversationJson.full(after, call.form());
  }

  private Conversation perform(String id, String adminId, String app, Deed deed) {
    return desk.perform(id, roster.teammate(adminId, app), deed);
  }

  private Conversation assign(String id, String adminId, String app, ManageRequest request) {
    var hand = roster.assigner(adminId, app);
    Assignee assignee = roster.assignee(
        unlessGiven(request.type(), "type"), unlessGiven(request.assigneeId(), "assignee_id"));
    return desk.perform(id, hand, new Deed.Assignment(assignee, html(request.body())));
  }

  private static @Nullable String html(@Nullable String body) {
    return body == null || body.isBlank() ? null : ReplyHtml.sanitise(body);
  }

  private static Instant until(@Nullable Long snoozedUntil) {
    if (snoozedUntil == null) {
      throw Refusal.missing("snoozed_until");
    }
    return Instant.ofEpochSecond(snoozedUntil);
  }
}
