package com.nexora.chat.application.port;

import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import java.util.Optional;

/// What has to be done beside the conversations because of something Intercom told. Kept in the
/// same commit as what told it, until it is done.
public sealed interface Notice {

  /// What is held of it must go.
  record Erase(Subject subject) implements Notice {}

  /// What is mirrored of this kind is out of date.
  record Refresh(MirrorKind kind) implements Notice {}

  /// Whose words and names go. Ids are opaque and stay where accounting needs them.
  sealed interface Subject {

    record WholeConversation(ConversationId conversation) implements Subject {}

    /// Its words may stand in what was said and noted around it, so these go with it; the
    /// conversation itself lives on.
    ///
    /// @param part empty when it was not told which
    record OnePart(ConversationId conversation, Optional<PartId> part) implements Subject {}

    /// Deleted for good, with every conversation they take part in.
    record DeletedContact(ContactId contact) implements Subject {}

    /// As deleted; but they may come back, and what comes then is taken again.
    record ArchivedContact(ContactId contact) implements Subject {}

    /// They want to be forgotten here, and are still there in Intercom: as archived.
    record ForgottenContact(ContactId contact) implements Subject {}

    /// The person is still there under another id: nothing is erased, and what leads to their
    /// conversations leads there from the survivor.
    record MergedContact(ContactId contact, ContactId survivor) implements Subject {}

    record DeletedCompany(String company) implements Subject {}
  }
}
