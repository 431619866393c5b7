package com.nexora.chat.twin.wire;

import com.nexora.chat.twin.conversation.Assignee;
import com.nexora.chat.twin.conversation.Author;
import com.nexora.chat.twin.conversation.Conversation;
import com.nexora.chat.twin.conversation.Opening;
import com.nexora.chat.twin.conversation.Part;
import com.nexora.chat.twin.conversation.Status;
import com.nexora.chat.twin.workspace.Contact;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// API 2.16, schema `conversation`, in the three shapes in which it travels.
public final class ConversationJson {

  /// REST returns at most the 500 newest parts (API 2.16, retrieveConversation).
  private static final int MOST_PARTS = 500;

  /// Before 2.16 nobody was null rather than 0, and there were two priorities.
  private static final Set<String> OLDER = Set.of("2.13", "2.14", "2.15");

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
  ///
  /// @param version of the app: bodies are HTML before 2.15, and nobody is null before 2.16
  public static Fields notified(Conversation conversation, @Nullable Part cause, String version) {
    List<Part> parts = cause == null ? List.of() : List.of(cause);
    Form form = version.equals("2.13") || version.equals("2.14") ? Form.HTML : Form.PLAIN;
    var fields = withTeammates(conversation, "admins", form)
        .with("conversation_parts", partList(parts, parts.size(), form));
    return OLDER.contains(version) ? asBefore(fields, conversation.status()) : fields;
  }

  private static Fields asBefore(Fields fields, Status status) {
    boolean first = Set.of("high", "urgent").contains(status.labels().priority());
    return fields
        .with("admin_assignee_id", orNull(status.teammateId()))
        .with("team_assignee_id", orNull(status.teamId()))
        .with("priority", first ? "priority" : "not_priority");
  }

  private static @Nullable Long orNull(String id) {
    return id.equals(Assignee.NOBODY) ? null : Long.valueOf(id);
  }

  /// What is told of a deleted conversation: its id under another name (recorded webhooks).
  public static Fields deleted(String id) {
    return Fields.ofType("conversation").with("conversation_id", id);
  }

  private static Fields withTeammates(Conversation conversation, String listName, Form form) {
    var fields = head(conversation, form);
    fields.with("teammates", Fields.ofType("admin.list").with(listName, teammates(conversation)));
    return withRest(fields, conversation);
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
        .with("priority", status.labels().priority())
        .with("admin_assignee_id", Long.parseLong(status.teammateId()))
        .with("team_assignee_id", Long.parseLong(status.teamId()))
        .with("source", source(conversation, form))
        .with("contacts", contacts(conversation.participants()))
        .with("custom_attributes", status.labels().attributes())
        .with("first_contact_reply", firstContactReply(conversation.opening()))
        .with("statistics", StatisticsJson.of(conversation));
  }

  /// Rating, tags and what Intercom's own agent did; the rest is always in its resting state here.
  private static Fields withRest(Fields fields, Conversation conversation) {
    String channel = conversation.opening().message().channel().wireName();
    var linked = Fields.ofType("list").with("data", List.of()).with("total_count", 0);
    return fields
        .withNulls("company", "sla_applied", "sales_agent")
        .with("conversation_rating", AiJson.rating(conversation))
        .with("ai_agent", AiJson.agent(conversation))
        .with("tags", Fields.ofType("tag.list").with("tags", tags(conversation)))
        .with("linked_objects", linked.with("has_more", false))
        .with("ai_agent_participated", AiJson.took(conversation))
        .with("sales_agent_participated", false)
        .with("channel", Fields.empty().with("initial", channel).with("current", channel))
        .with("external_references", List.of())
        .with("monitor_evaluations", List.of())
        .with("scorecards", List.of());
  }

  private static List<Fields> tags(Conversation conversation) {
    return conversation.status().labels().tags().entrySet().stream()
        .map(tag -> Fields.ofType("tag").with("id", tag.getKey()).with("name", tag.getValue()))
        .toList();
  }

  private static Fields source(Conversation conversation, Form form) {
    Opening opening = conversation.opening();
    var source = Fields.ofType(opening.message().channel().sourceType())
        .with("id", opening.messageId())
        .with("delivered_as", "customer_initiated")
        .with("subject", form.show(opening.message().subject()))
        .with("body", form.show(opening.html()))
        .with("author", PartJson.author(Author.of(opening.contact())))
        .with("attachments", PartJson.attachments(opening.message().attachments()))
        .with("url", opening.pageUrl())
        .with("redacted", conversation.isSourceRedacted());
    return conversation.isByEmail() ? source.with("email_message_metadata", mail(opening)) : source;
  }

  private static Fields mail(Opening opening) {
    return Fields.empty()
        .with("subject", opening.message().subject())
        .with("message_id", "<" + opening.messageId() + "@mail.example>")
        .with("email_address_headers", List.of());
  }

  private static Fields contacts(List<Contact> participants) {
    var references = participants.stream()
        .map(contact -> Fields.ofType("contact")
            .with("id", contact.id())
            .with("external_id", PartJson.encoded(contact.externalId())))
        .toList();
    return Fields.ofType("contact.list").with("contacts", references);
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
