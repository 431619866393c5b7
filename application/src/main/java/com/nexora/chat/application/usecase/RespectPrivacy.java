package com.nexora.chat.application.usecase;

import com.nexora.chat.application.port.Erasure;
import com.nexora.chat.application.port.PersonalRecords.Kind;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Does what a contact may ask for: to see what is held of them, and to be forgotten. Every
/// export and every erasure is written down with who did it.
public interface RespectPrivacy {

  /// How much one part of an export holds at most, in characters, and the row that comes on top.
  int PART = 4_000_000;

  /// How many erasures are listed, at most.
  int MOST = 100;

  /// How many rows of each kind are held; empty when nothing is.
  Map<Kind, Long> held(WorkspaceId workspace, ContactId contact);

  /// Who takes part in a conversation, as far as webhooks named them.
  List<ContactId> takingPart(WorkspaceId workspace, ConversationId conversation);

  /// A part of all that is held. Parts follow one another until none is next.
  Part export(WorkspaceId workspace, ContactId contact, Place from, String by);

  /// Erases what is held here. In Intercom nothing is deleted.
  Ended erase(WorkspaceId workspace, ContactId contact, String by);

  /// What was erased for whatever reason, newest first.
  List<Erasure> erasures(WorkspaceId workspace);

  /// Where a part begins.
  ///
  /// @param row how many rows of the kind are passed over
  record Place(Kind kind, int row) {

    public static final Place BEGIN = new Place(Kind.CONVERSATIONS, 0);

    public Place {
      if (row < 0) {
        throw new IllegalArgumentException("there is no row " + row);
      }
    }
  }

  /// @param held of each kind, in all parts together
  /// @param rows of this part, each a JSON object
  /// @param next empty when this is the last one
  record Part(
      Instant at, Map<Kind, Long> held, Map<Kind, List<String>> rows, Optional<Place> next) {

    public Part {
      held = Map.copyOf(held);
      rows = Map.copyOf(rows);
    }
  }

  enum Ended {
    DONE,
    /// A reply is on its way and is followed first: within a minute.
    SOON,
    /// Nothing was held.
    NOTHING
  }
}
