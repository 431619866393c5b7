package com.nexora.chat.application.port;

import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What was decided in the conversations of a workspace, for people to look at. Asks nobody else
/// and changes nothing.
public interface ConversationRecords {

  /// The newest turn of each conversation, newest first.
  ///
  /// @param before where the list goes on: what lies after it is left out
  List<Line> newest(WorkspaceId workspace, Mark before, int most);

  /// All that is known of one conversation; empty when nothing is.
  Optional<History> of(WorkspaceId workspace, ConversationId conversation);

  /// Where a turn stands in the list.
  record Mark(Instant at, ConversationId conversation, long turn) {

    /// After everything.
    public static final Mark NEWEST =
        new Mark(Instant.parse("9999-01-01T00:00:00Z"), new ConversationId("~"), Long.MAX_VALUE);
  }

  /// @param question what the customer asked
  /// @param intent what they came for; empty when it was not recognised
  /// @param finished false while it is carried out
  record Line(
      Mark mark, String question, Outcome outcome, String rule, String intent, boolean finished) {}

  /// @param turns oldest first
  /// @param messages of the customer, oldest first
  record History(List<Kept> turns, List<Owed> messages) {

    public History {
      turns = List.copyOf(turns);
      messages = List.copyOf(messages);
    }
  }

  /// @param finished empty while it is carried out
  record Kept(DecidedTurn turn, Instant decided, Optional<Instant> finished) {}

  /// A customer's message.
  ///
  /// @param since when it became known here
  /// @param end empty while it has no outcome
  record Owed(PartId part, Instant since, Optional<Outcome> end) {}
}
