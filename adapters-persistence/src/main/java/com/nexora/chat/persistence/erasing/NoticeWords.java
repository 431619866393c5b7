package com.nexora.chat.persistence.erasing;

import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.Notice;
import com.nexora.chat.application.port.Notice.Subject;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A notice as it is stored.
///
/// @param what which kind of thing
/// @param subject its id; empty for a part that was not named
/// @param within what it belongs to, or has become
public record NoticeWords(
    String what, String subject, @Nullable String within) {

  static final String CONVERSATION = "conversation";
  private static final String PART = "part";
  private static final String CONTACT = "contact";
  private static final String ARCHIVED = "archived contact";
  private static final String FORGOTTEN = "forgotten contact";
  private static final String MERGED = "merged contact";
  private static final String COMPANY = "company";
  private static final String REFRESH = "refresh";

  /// What this version can read.
  static final List<String> KNOWN =
      List.of(CONVERSATION, PART, CONTACT, ARCHIVED, FORGOTTEN, MERGED, COMPANY, REFRESH);

  public static NoticeWords of(Notice notice) {
    return switch (notice) {
      case Notice.Refresh(MirrorKind kind) -> new NoticeWords(REFRESH, kind.name(), null);
      case Notice.Erase(Subject subject) -> of(subject);
    };
  }

  static NoticeWords of(Subject subject) {
    return switch (subject) {
      case Subject.WholeConversation(var conversation) ->
        new NoticeWords(CONVERSATION, conversation.value(), null);
      case Subject.OnePart(var conversation, var part) ->
        new NoticeWords(PART, part.map(PartId::value).orElse(""), conversation.value());
      case Subject.DeletedContact(var contact) -> new NoticeWords(CONTACT, contact.value(), null);
      case Subject.ArchivedContact(var contact) -> new NoticeWords(ARCHIVED, contact.value(), null);
      case Subject.ForgottenContact(var contact) ->
        new NoticeWords(FORGOTTEN, contact.value(), null);
      case Subject.MergedContact(var contact, var survivor) ->
        new NoticeWords(MERGED, contact.value(), survivor.value());
      case Subject.DeletedCompany(var company) -> new NoticeWords(COMPANY, company, null);
    };
  }

  /// @throws IllegalArgumentException when it is none
  public Notice notice() {
    return what.equals(REFRESH)
        ? new Notice.Refresh(MirrorKind.valueOf(subject))
        : new Notice.Erase(erased());
  }

  private Subject erased() {
    return switch (what) {
      case CONVERSATION -> new Subject.WholeConversation(new ConversationId(subject));
      case PART ->
        new Subject.OnePart(
            new ConversationId(needed()),
            Optional.of(subject).filter(id -> !id.isEmpty()).map(PartId::new));
      case CONTACT -> new Subject.DeletedContact(new ContactId(subject));
      case ARCHIVED -> new Subject.ArchivedContact(new ContactId(subject));
      case FORGOTTEN -> new Subject.ForgottenContact(new ContactId(subject));
      case MERGED -> new Subject.MergedContact(new ContactId(subject), new ContactId(needed()));
      case COMPANY -> new Subject.DeletedCompany(subject);
      default -> throw new IllegalArgumentException("no notice is stored as '" + what + "'");
    };
  }

  private String needed() {
    if (within == null) {
      throw new IllegalArgumentException("a " + what + " belongs to something");
    }
    return within;
  }

  /// Whether what still comes for it is erased again: it is gone from Intercom for good, and what
  /// comes can be told to be about it.
  boolean lasting() {
    return switch (what) {
      case CONVERSATION, CONTACT, MERGED -> true;
      case PART -> !subject.isEmpty();
      default -> false;
    };
  }

  /// What was erased, in words.
  static String erasedOf(String what) {
    return what.equals(COMPANY) ? "company (unread bodies only)" : what;
  }
}
