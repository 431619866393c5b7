package com.nexora.chat.intercom.webhook;

import com.nexora.chat.application.port.RawBody;
import com.nexora.chat.application.usecase.ReceiveWebhook.Notification;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.signed.Fields;
import com.nexora.chat.intercom.signed.Unreadable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/// Reads of a notification only what routing needs (documentation, "Webhook Topics"); the rest is
/// read from the conversation itself when its turn comes.
final class NotificationReader {

  private static final String STARTED = "conversation.user.created";
  private static final String REPLIED = "conversation.user.replied";
  private static final Set<String> WANTED = Set.of(
      "app_id",
      "topic",
      "id",
      "data",
      "item",
      "type",
      "conversation_id",
      "source",
      "conversation_parts",
      "author",
      "body",
      "attachments");
  private static final Set<String> CUSTOMERS = Set.of("user", "lead", "contact");

  private NotificationReader() {}

  static Notification read(byte[] bytes) {
    RawBody body = RawBody.of(bytes);
    String digest = digest(bytes);
    try {
      return news(digest, body, Fields.of(bytes, WANTED));
    } catch (Unreadable unreadable) {
      return new Notification.Unreadable(digest, body, unreadable.why());
    }
  }

  private static Notification.News news(String digest, RawBody body, Fields envelope) {
    WorkspaceId claimed = new WorkspaceId(envelope.required("app_id"));
    String topic = envelope.required("topic");
    Optional<Fields> item = envelope.object("data").flatMap(data -> data.object("item"));
    Optional<ConversationId> conversation =
        item.flatMap(i -> conversation(topic, i)).map(ConversationId::new);
    Optional<Fields> part = item.filter(i -> conversation.isPresent()).flatMap(i -> part(topic, i));
    boolean fromCustomer = part.filter(p -> fromCustomer(topic, p)).isPresent();
    Optional<PartId> partId = part.flatMap(p -> p.optional("id")).map(PartId::new);
    if (isMessage(topic) && !(fromCustomer && partId.isPresent())) {
      throw new Unreadable("a customer's message that does not say which");
    }
    return new Notification.News(
        digest, body, claimed, envelope.optional("id"), topic, conversation, partId, fromCustomer);
  }

  /// `conversation.deleted` names it `conversation_id` (seen in recorded webhooks).
  private static Optional<String> conversation(String topic, Fields item) {
    if (!topic.startsWith("conversation")) {
      return Optional.empty();
    }
    Optional<String> named = item.optional("conversation_id");
    boolean isConversation =
        item.optional("type").filter("conversation"::equals).isPresent();
    return isConversation ? item.optional("id").or(() -> named) : named;
  }

  /// The item holds only the part that caused the notification; a new conversation holds none, its
  /// first message is its source (seen in recorded webhooks).
  private static Optional<Fields> part(String topic, Fields item) {
    if (topic.equals(STARTED)) {
      return item.object("source");
    }
    return item.object("conversation_parts").flatMap(list -> list.last("conversation_parts"));
  }

  /// A customer's part is a message when its topic says so, or when it says or holds something:
  /// messages
  /// travel in parts of several types.
  private static boolean fromCustomer(String topic, Fields part) {
    return part.object("author").flatMap(author -> author.optional("type")).stream()
            .anyMatch(CUSTOMERS::contains)
        && (isMessage(topic) || part.says("body") || part.lists("attachments"));
  }

  private static boolean isMessage(String topic) {
    return topic.equals(STARTED) || topic.equals(REPLIED);
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
