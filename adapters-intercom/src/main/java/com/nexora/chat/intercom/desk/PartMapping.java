package com.nexora.chat.intercom.desk;

import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.intercom.payload.ConversationPayload.PartPayload;
import com.nexora.chat.intercom.payload.ConversationPayload.Reference;
import com.nexora.chat.intercom.text.Message;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// From API 2.16, schema `conversation_part`, to a part. Messages travel in parts of many types
/// (`comment`, `open`, `close`, `assignment`), so what a part is follows from what it holds; what
/// is for teammates' eyes, and what ends a conversation, is told by its type.
final class PartMapping {

  private PartMapping() {}

  static Optional<Part> map(@Nullable PartPayload part, ContactId contact, Instant started) {
    if (part == null) {
      return Optional.empty();
    }
    String type = Objects.requireNonNullElse(part.partType(), "");
    Message message = Message.of(part.body(), part.attachments());
    return ConversationMapping.id(part.id())
        .map(id -> new Part(
            new PartId(id),
            kind(type, message),
            ConversationMapping.author(part.author(), contact, type),
            message.text(),
            Times.read(part.createdAt()).orElse(started),
            assignedTo(type, part.assignedTo()),
            message.attachments()));
  }

  /// `note_and_reopen`, `assign_and_reopen` and the like are notes and assignments too.
  private static Part.Kind kind(String type, Message message) {
    if (type.startsWith("note")) {
      return Part.Kind.NOTE;
    }
    if (assigns(type)) {
      return Part.Kind.ASSIGNMENT;
    }
    if (type.equals("close")) {
      return Part.Kind.CLOSING;
    }
    boolean silent = message.text().isBlank() && message.attachments().isEmpty();
    return silent ? Part.Kind.OTHER : Part.Kind.MESSAGE;
  }

  private static boolean assigns(String type) {
    return type.contains("assign") && !type.contains("attribute");
  }

  private static Optional<Assignee> assignedTo(String type, @Nullable Reference to) {
    if (!assigns(type)) {
      return Optional.empty();
    }
    Optional<String> id = to == null ? Optional.empty() : ConversationMapping.id(to.id());
    String whom = to == null ? "" : Objects.requireNonNullElse(to.type(), "");
    return Optional.of(
        switch (id.isPresent() ? whom : "") {
          case "admin" -> new Assignee.ToTeammate(new TeammateId(id.orElseThrow()));
          case "team" -> new Assignee.ToTeam(new TeamId(id.orElseThrow()));
          default -> new Assignee.ToNobody();
        });
  }
}
