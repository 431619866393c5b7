package com.nexora.chat.intercom.desk;

import com.nexora.chat.domain.conversation.Author;
import com.nexora.chat.domain.conversation.Channel;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.intercom.payload.ConversationPayload;
import com.nexora.chat.intercom.payload.ConversationPayload.AuthorPayload;
import com.nexora.chat.intercom.payload.ConversationPayload.Contacts;
import com.nexora.chat.intercom.payload.ConversationPayload.PartList;
import com.nexora.chat.intercom.payload.ConversationPayload.Reference;
import com.nexora.chat.intercom.payload.ConversationPayload.Source;
import com.nexora.chat.intercom.payload.LabelListPayload;
import com.nexora.chat.intercom.text.Message;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// From API 2.16, schema `conversation`, to a conversation.
final class ConversationMapping {

  /// `contact`, `user` and `lead` all mean a customer, depending on the place and the version.
  private static final Set<String> CUSTOMERS = Set.of("user", "lead", "contact");

  private ConversationMapping() {}

  /// Empty when the payload is another conversation, or one that names no customer.
  static Optional<Conversation> map(ConversationId asked, ConversationPayload payload) {
    if (!asked.value().equals(payload.id())) {
      return Optional.empty();
    }
    return contact(payload)
        .map(contact -> new Conversation(
            asked,
            contact,
            payload.source() == null
                ? ""
                : Objects.requireNonNullElse(payload.source().url(), ""),
            channel(payload),
            state(payload),
            id(payload.adminAssigneeId()).map(TeammateId::new),
            parts(payload, contact),
            labels(payload),
            FinMapping.fin(payload.aiAgent()),
            RatingMapping.map(payload.conversationRating())));
  }

  private static Conversation.Labels labels(ConversationPayload payload) {
    return new Conversation.Labels(
        Times.read(payload.createdAt()),
        medium(payload),
        LabelListPayload.texts(payload.tags()),
        new AttributeTexts(payload.customAttributes()).all());
  }

  /// How it is led now, or else how it began; before API 2.16 the source alone tells.
  private static String medium(ConversationPayload payload) {
    return Stream.of(
            payload.channel() == null ? null : payload.channel().current(),
            payload.channel() == null ? null : payload.channel().initial(),
            payload.source() == null ? null : payload.source().type())
        .filter(Objects::nonNull)
        .findFirst()
        .map(medium -> medium.equals("conversation") ? "messenger" : medium)
        .orElse("");
  }

  private static List<Part> parts(ConversationPayload payload, ContactId contact) {
    Instant started = Times.read(payload.createdAt()).orElse(Instant.EPOCH);
    Stream<Part> later =
        Optional.ofNullable(payload.conversationParts()).map(PartList::conversationParts).stream()
            .flatMap(List::stream)
            .flatMap(part -> PartMapping.map(part, contact, started).stream());
    Source source = payload.source();
    Optional<Part> first = source == null ? Optional.empty() : opening(source, contact, started);
    return Stream.concat(first.stream(), later).toList();
  }

  private static Optional<Part> opening(Source source, ContactId contact, Instant at) {
    String subject = Message.of(source.subject(), null).text();
    Message body = Message.of(source.body(), source.attachments());
    String text = Stream.of(subject, body.text())
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("\n"));
    return id(source.id())
        .map(id -> new Part(
            new PartId(id),
            Part.Kind.MESSAGE,
            author(source.author(), contact, ""),
            text,
            at,
            Optional.empty(),
            body.attachments()));
  }

  /// A `team` speaks for nobody in particular, so it is treated like a bot: it neither answers nor
  /// takes over.
  ///
  /// @param partType as Intercom calls it
  static Author author(@Nullable AuthorPayload author, ContactId contact, String partType) {
    String type = author == null ? "" : Objects.requireNonNullElse(author.type(), "");
    Optional<String> id = author == null ? Optional.empty() : id(author.id());
    if (CUSTOMERS.contains(type)) {
      return new Author.Customer(id.map(ContactId::new).orElse(contact));
    }
    return type.equals("admin") && id.isPresent()
        ? new Author.Teammate(new TeammateId(id.get()))
        : FinMapping.bot(author, partType);
  }

  private static Optional<ContactId> contact(ConversationPayload payload) {
    Optional<String> listed = Optional.ofNullable(payload.contacts())
        .map(Contacts::contacts)
        .flatMap(all -> all.stream().filter(Objects::nonNull).findFirst())
        .map(Reference::id);
    Optional<String> opener = Optional.ofNullable(payload.source())
        .map(Source::author)
        .filter(author -> author.type() != null && CUSTOMERS.contains(author.type()))
        .map(AuthorPayload::id);
    return listed.or(() -> opener).flatMap(ConversationMapping::id).map(ContactId::new);
  }

  /// Whatever says that it is by e-mail is believed: a reply that reaches nobody is the worse
  /// error.
  private static Channel channel(ConversationPayload payload) {
    Stream<@Nullable String> signs = Stream.of(
        payload.source() == null ? null : payload.source().type(),
        payload.channel() == null ? null : payload.channel().initial(),
        payload.channel() == null ? null : payload.channel().current());
    return signs.anyMatch("email"::equals) ? Channel.EMAIL : Channel.OTHER;
  }

  private static Conversation.State state(ConversationPayload payload) {
    return switch (payload.state()) {
      case "closed" -> Conversation.State.CLOSED;
      case "snoozed" -> Conversation.State.SNOOZED;
      case null, default ->
        Boolean.FALSE.equals(payload.open()) ? Conversation.State.CLOSED : Conversation.State.OPEN;
    };
  }

  /// Nobody is `null` up to API 2.15 and `0` in 2.16.
  static Optional<String> id(@Nullable String id) {
    return Optional.ofNullable(id).filter(value -> !value.isBlank() && !value.equals("0"));
  }
}
