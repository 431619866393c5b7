package com.nexora.chat.twin.wire;

import com.nexora.chat.twin.conversation.Author;
import com.nexora.chat.twin.conversation.Conversation;
import com.nexora.chat.twin.conversation.Opening;
import com.nexora.chat.twin.conversation.Part;
import com.nexora.chat.twin.workspace.Contact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// API 2.16, schema `conversation`, in the three shapes in which it travels.
public final class ConversationJson {

  /// REST returns at most the 500 newest parts (API 2.16, retrieveConversation).
  private static final int MOST_PARTS = 500;

  private ConversationJson() {}

  /// What GET and every changing call answer.
  public static Fields full(Conversation conversation, Form form) {
    List<Part> parts = conversation.parts();
    List<Part> newest = parts.subList(Math.max(0, parts.size() - MOST_PARTS), parts.size());
    return withTeammates(conversation, "teammates", form)
        .with("conversation_parts", partList(newest, parts.size(), form));
  }

  /// What lists and searches hold: everything but the parts.
  public static Fields listed(Conversation conversation) {
    return withTeammates(conversation, "teammates", Form.HTML);
  }

  /// What a webhook carries: plain text, only the part that caused it, and teammates under the name
  /// `admins` (seen in recorded webhooks; the schema says `teammates`).
  public static Fields notified(Conversation conversation, @Nullable Part cause) {
    List<Part> parts = cause == null ? List.of() : List.of(cause);
    return withTeammates(conversation, "admins", Form.PLAIN)
        .with("conversation_parts", partList(parts, parts.size(), Form.PLAIN));
  }

  private static Fields withTeammates(Conversation conversation, String listName, Form form) {
    var fields = head(conversation, form);
    fields.with("teammates", Fields.ofType("admin.list").with(listName, teammates(conversation)));
    return withUnusedFeatures(fields);
  }

  private static Fields head(Conversation conversation, Form form) {
    var status = conversation.status();
    return Fields.ofType("conversation")
        .with("id", conversation.id())
        .with("title", status.labels().title())
        .withAt("created_at", conversation.opening().at())
        .withAt("updated_at", conversation.updatedAt())
        .withAt("waiting_since", status.waitingSince())
        .withAt("snoozed_until", status.snoozedUntil())
        .with("open", conversation.isOpen())
        .with("state", status.state().wireName())
        .with("read", status.labels().read())
        .with("priority", "none")
        .with("admin_assignee_id", Long.parseLong(status.teammateId()))
        .with("team_assignee_id", Long.parseLong(status.teamId()))
        .with("source", source(conversation.opening(), form))
        .with("contacts", contacts(conversation.contact()))
        .with("custom_attributes", status.labels().attributes())
        .with("first_contact_reply", firstContactReply(conversation.opening()))
        .with("statistics", StatisticsJson.of(conversation));
  }

  /// Present in every answer, always in their resting state here.
  private static Fields withUnusedFeatures(Fields fields) {
    var linked = Fields.ofType("list").with("data", List.of()).with("total_count", 0);
    return fields
        .withNulls("company", "conversation_rating", "sla_applied", "ai_agent", "sales_agent")
        .with("tags", Fields.ofType("tag.list").with("tags", List.of()))
        .with("linked_objects", linked.with("has_more", false))
        .with("ai_agent_participated", false)
        .with("sales_agent_participated", false)
        .with("channel", Fields.empty().with("initial", "messenger").with("current", "messenger"))
        .with("external_references", List.of())
        .with("monitor_evaluations", List.of())
        .with("scorecards", List.of());
  }

  private static Fields source(Opening opening, Form form) {
    return Fields.ofType("conversation")
        .with("id", opening.messageId())
        .with("delivered_as", "customer_initiated")
        .with("subject", "")
        .with("body", form.show(opening.html()))
        .with("author", PartJson.author(Author.of(opening.contact())))
        .with("attachments", List.of())
        .with("url", opening.pageUrl())
        .with("redacted", false);
  }

  private static Fields contacts(Contact contact) {
    var reference = Fields.ofType("contact")
        .with("id", contact.id())
        .with("external_id", PartJson.encoded(contact.externalId()));
    return Fields.ofType("contact.list").with("contacts", List.of(reference));
  }

  private static Fields firstContactReply(Opening opening) {
    return Fields.ofType("conversation")
        .withAt("created_at", opening.at())
        .with("url", opening.pageUrl());
  }

  private static List<Fields> teammates(Conversation conversation) {
    return conversation.parts().stream()
        .map(Part::author)
        .filter(Author::isTeammate)
        .map(Author::id)
        .distinct()
        .map(id -> Fields.ofType("admin").with("id", id))
        .toList();
  }

  private static Fields partList(List<Part> parts, int total, Form form) {
    return Fields.ofType("conversation_part.list")
        .with(
            "conversation_parts", parts.stream().map(p -> PartJson.of(p, form)).toList())
        .with("total_count", total);
  }
}
