package com.nexora.chat.twin.wire;

import com.nexora.chat.twin.conversation.Assignee;
import com.nexora.chat.twin.conversation.Attachment;
import com.nexora.chat.twin.conversation.Author;
import com.nexora.chat.twin.conversation.Deed;
import com.nexora.chat.twin.conversation.Part;
import com.nexora.chat.twin.conversation.QuickReply;
import com.nexora.chat.twin.text.CustomerText;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// API 2.16, schemas `conversation_part` and `conversation_part_author`.
final class PartJson {

  private PartJson() {}

  /// The schema knows no null for `notified_at`: where nobody was told, it is left out.
  static Fields of(Part part, Form form) {
    var fields = Fields.ofType("conversation_part")
        .with("id", part.id())
        .with("part_type", part.type())
        .with("body", form.show(part.body()))
        .withAt("created_at", part.at())
        .withAt("updated_at", part.at())
        .with("assigned_to", assignedTo(part.deed()))
        .with("author", partAuthor(part))
        .with("attachments", attachments(part.delivery().attachments()))
        .with("external_id", null)
        .with("redacted", part.delivery().redacted())
        .with("email_message_metadata", null)
        .with("metadata", metadata(part.deed()))
        .with("state", part.after().wireName())
        .with("tags", List.of())
        .with("event_details", eventDetails(part.deed()))
        .with("app_package_code", part.hand().appPackageCode());
    return part.delivery().notified() ? fields.withAt("notified_at", part.at()) : fields;
  }

  private static Fields partAuthor(Part part) {
    boolean fin = part.deed() instanceof Deed.Operator operator && operator.fin();
    boolean answer = part.deed() instanceof Deed.Operator operator && operator.answer();
    return author(part.author()).with("from_ai_agent", fin).with("is_ai_answer", answer);
  }

  static List<Fields> attachments(List<Attachment> attachments) {
    return attachments.stream()
        .map(attachment -> Fields.ofType("upload")
            .with("name", attachment.name())
            .with("url", attachment.url())
            .with("content_type", attachment.contentType())
            .with("filesize", attachment.size()))
        .toList();
  }

  static Fields author(Author author) {
    return Fields.ofType(author.type())
        .with("id", author.id())
        .with("name", encoded(author.name()))
        .with("email", encoded(author.email()));
  }

  private static @Nullable Fields assignedTo(Deed deed) {
    if (deed instanceof Deed.Assignment assignment && !assignment.assignee().isNobody()) {
      Assignee to = assignment.assignee();
      return Fields.ofType(to.kind().name().toLowerCase(Locale.ROOT)).with("id", to.id());
    }
    return null;
  }

  private static Fields metadata(Deed deed) {
    return switch (deed) {
      case Deed.Comment comment
      when !comment.options().isEmpty() ->
        Fields.empty().with("quick_reply_options", options(comment));
      case Deed.CustomerMessage message
      when message.quickReplyUuid() != null ->
        Fields.empty().with("quick_reply_uuid", message.quickReplyUuid());
      default -> Fields.empty();
    };
  }

  private static List<Fields> options(Deed.Comment comment) {
    return comment.options().stream().map(PartJson::option).toList();
  }

  private static Fields option(QuickReply option) {
    return Fields.empty().with("text", option.text()).with("uuid", option.uuid());
  }

  private static @Nullable Fields eventDetails(Deed deed) {
    if (deed instanceof Deed.AttributeChange change) {
      return Fields.empty()
          .with("attribute", Fields.empty().with("name", change.name()))
          .with(
              "value",
              Fields.empty()
                  .with("name", text(change.value()))
                  .with("previous", text(change.previous())));
    }
    return null;
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  static @Nullable String encoded(@Nullable String text) {
    return text == null ? null : CustomerText.encode(text);
  }
}
