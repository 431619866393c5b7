package com.nexora.chat.twin.control;

import static com.nexora.chat.twin.conversation.Refusal.unlessGiven;

import com.nexora.chat.twin.conversation.Conversation;
import com.nexora.chat.twin.conversation.Deed;
import com.nexora.chat.twin.conversation.Desk;
import com.nexora.chat.twin.conversation.Hand;
import com.nexora.chat.twin.conversation.Refusal;
import com.nexora.chat.twin.conversation.Roster;
import com.nexora.chat.twin.payload.TeammateRequest;
import com.nexora.chat.twin.text.CustomerText;
import com.nexora.chat.twin.workspace.People;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a human teammate can do in the Inbox. Their words are typed text, and no app made the part.
final class TeammateDesk {

  private final Desk desk;
  private final Roster roster;

  TeammateDesk(Desk desk, People people) {
    this.desk = desk;
    this.roster = new Roster(people);
  }

  Conversation act(String id, TeammateRequest request) {
    String adminId = unlessGiven(request.adminId(), "admin_id");
    String action = unlessGiven(request.action(), "action");
    Hand hand =
        action.equals("assign") ? roster.assigner(adminId, null) : roster.teammate(adminId, null);
    return action.equals("tag")
        ? desk.tag(id, unlessGiven(request.tagId(), "tag_id"), true)
        : desk.perform(id, hand, deed(action, request));
  }

  private Deed deed(String action, TeammateRequest request) {
    return switch (action) {
      case "comment" ->
        new Deed.Comment(CustomerText.toHtml(unlessGiven(request.body(), "body")), List.of());
      case "note" -> new Deed.Note(CustomerText.toHtml(unlessGiven(request.body(), "body")));
      case "assign" ->
        new Deed.Assignment(
            roster.assignee(
                unlessGiven(request.assigneeType(), "assignee_type"),
                unlessGiven(request.assigneeId(), "assignee_id")),
            words(request.body()));
      case "close" -> new Deed.Close(words(request.body()));
      case "open" -> new Deed.Open();
      default ->
        throw Refusal.invalid("action", "action must be comment, note, assign, tag, close or open");
    };
  }

  private static @Nullable String words(@Nullable String body) {
    return body == null || body.isBlank() ? null : CustomerText.toHtml(body);
  }
}
