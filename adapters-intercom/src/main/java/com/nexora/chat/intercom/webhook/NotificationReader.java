package com.nexora.chat.intercom.webhook;

import com.nexora.chat.application.port.RawBody;
import com.nexora.chat.application.usecase.ReceiveWebhook.About;
import com.nexora.chat.application.usecase.ReceiveWebhook.Notification;
import com.nexora.chat.domain.conversation.ContactId;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads of a notification only what routing needs (documentation, "Webhook Topics"); the rest is
/// read from the conversation itself when its turn comes.
final class NotificationReader {

  private static final String STARTED = "conversation.user.created";
  private static final String REPLIED = "conversation.user.replied";
  private static final String REDACTED = "conversation_part.redacted";
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
      "attachments",
      "contacts",
      "contact",
      "company",
      "conversation",
      "merged_from");
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
        digest,
        body,
        claimed,
        envelope.optional("id"),
        topic,
        conversation,
        partId,
        fromCustomer,
        item.map(i -> about(topic, i, part)).orElse(About.NOTHING_ELSE));
  }

  /// Nothing in it is needed to route a message, so nothing in it makes one unreadable. What
  /// happens between a contact and something else (`contact_tag`, `company_contact`) holds both.
  private static About about(String topic, Fields item, Optional<Fields> part) {
    boolean isConversation = topic.startsWith("conversation");
    Optional<String> id = isConversation
        ? Optional.empty()
        : item.objectIfAny("contact")
            .flatMap(contact -> contact.idIfAny("id"))
            .or(() -> item.idIfAny("id"));
    return new About(
        id.filter(known -> !known.equals("0")),
        item.objectIfAny("merged_from").flatMap(from -> from.idIfAny("id")).map(ContactId::new),
        isConversation ? contacts(item, part) : Set.of());
  }

  private static Set<ContactId> contacts(Fields item, Optional<Fields> part) {
    Stream<Fields> listed = item.objectIfAny("contacts").stream()
        .flatMap(contacts -> contacts.objects("contacts").stream());
    Stream<Fields> authors = Stream.concat(item.objectIfAny("source").stream(), part.stream())
        .flatMap(said -> said.objectIfAny("author").stream())
        .filter(author -> author.idIfAny("type").filter(CUSTOMERS::contains).isPresent());
    return Stream.concat(listed, authors)
        .flatMap(contact -> contact.idIfAny("id").stream())
        .map(ContactId::new)
        .collect(Collectors.toSet());
  }

  /// `conversation.deleted` names it `conversation_id` (seen in recorded webhooks), and so does a
  /// part that stands alone, if it does not hold it.
  private static Optional<String> conversation(String topic, Fields item) {
    if (!topic.startsWith("conversation")) {
      return Optional.empty();
    }
    Optional<String> named = item.optional("conversation_id")
        .or(() -> item.objectIfAny("conversation").flatMap(inner -> inner.idIfAny("id")));
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
    Optional<Fields> last =
        item.object("conversation_parts").flatMap(list -> list.last("conversation_parts"));
    return topic.equals(REDACTED) ? last.or(() -> redacted(item)) : last;
  }

  /// The first message stands in no part, and a part may stand alone.
  private static Optional<Fields> redacted(Fields item) {
    boolean alone = item.idIfAny("type").filter("conversation_part"::equals).isPresent();
    return alone ? Optional.of(item) : item.objectIfAny("source");
  }

  /// A customer's part is a message when its topic says so, or when it says or holds something:
  /// messages travel in parts of several types.
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
