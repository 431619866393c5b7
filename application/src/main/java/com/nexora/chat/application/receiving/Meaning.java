package com.nexora.chat.application.receiving;

import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.Notice;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import java.util.Locale;
import java.util.Optional;

/// What a webhook means to the agent. Closed on purpose: whoever handles meanings handles all of
/// them.
sealed interface Meaning {

  /// A message that must end in an outcome.
  record CustomerSpoke(ConversationId conversation, PartId part) implements Meaning {}

  /// Somebody was given the conversation: it may be ours now.
  ///
  /// @param part by which; empty when the webhook does not name it
  record Assigned(ConversationId conversation, Optional<PartId> part) implements Meaning {}

  /// Fin, Operator or a workflow said something: Fin may have let go of the conversation with it.
  record OperatorSpoke(ConversationId conversation) implements Meaning {}

  /// The customer said in stars what they think of it, maybe long after the last turn.
  record Rated(ConversationId conversation) implements Meaning {}

  /// Nothing to do at once: each turn reads its conversation anew.
  record ConversationChanged() implements Meaning {}

  /// What was read of the customer is out of date.
  record ContactChanged(ContactId contact) implements Meaning {}

  /// What was read of its customers is out of date.
  record CompanyChanged() implements Meaning {}

  record Erase(Notice.Subject subject) implements Meaning {}

  record Refresh(MirrorKind kind) implements Meaning {}

  record Ignored(String why) implements Meaning {}

  /// For an operator; it is stored.
  default String words() {
    return switch (this) {
      case CustomerSpoke _ -> "customer spoke";
      case Assigned _ -> "assigned";
      case Rated _ -> "rated";
      case OperatorSpoke _, ConversationChanged _ -> "seen with the next turn";
      case ContactChanged _ -> "contact is read anew";
      case CompanyChanged() -> "company is read anew";
      case Erase(Notice.Subject subject) -> words(subject);
      case Refresh(MirrorKind kind) ->
        "refresh " + kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      case Ignored(String why) -> "ignored: " + why;
    };
  }

  private static String words(Notice.Subject subject) {
    return switch (subject) {
      case Notice.Subject.WholeConversation _ -> "erase conversation";
      case Notice.Subject.OnePart _ -> "erase part";
      case Notice.Subject.DeletedContact _ -> "erase contact";
      case Notice.Subject.ArchivedContact _ -> "erase archived contact";
      case Notice.Subject.ForgottenContact _ -> "erase forgotten contact";
      case Notice.Subject.MergedContact _ -> "follow merged contact";
      case Notice.Subject.DeletedCompany _ -> "erase company";
    };
  }

  /// What must be done beside the conversations.
  default Optional<Notice> notice() {
    return switch (this) {
      case CustomerSpoke _,
          Assigned _,
          OperatorSpoke _,
          Rated _,
          ConversationChanged _,
          ContactChanged _,
          CompanyChanged _,
          Ignored _ -> Optional.empty();
      case Erase(Notice.Subject subject) -> Optional.of(new Notice.Erase(subject));
      case Refresh(MirrorKind kind) -> Optional.of(new Notice.Refresh(kind));
    };
  }
}
