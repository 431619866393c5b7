package com.nexora.chat.domain.turn;

import com.nexora.chat.domain.attribute.Holder;
import com.nexora.chat.domain.attribute.Write;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.RichText;
import com.nexora.chat.domain.handoff.Climb;
import com.nexora.chat.domain.hours.Promise;
import java.util.List;
import java.util.Map;

/// One thing the agent does in Intercom.
public sealed interface Action {

  /// Whether customers see it. A switch, because what is added must be weighed: what shows is what
  /// a halted workspace holds back.
  default boolean shows() {
    return switch (this) {
      case Reply(RichText body) -> true;
      case Note(RichText body) -> false;
      case SetAttributes(Map<String, String> values) -> false;
      case WriteBack(Holder holder, List<Write> writes) -> false;
      case Assign _ -> false;
      case Close(RichText body) -> true;
      case Snooze(Promise promise) -> false;
      case Open() -> false;
    };
  }

  /// A message the customer sees.
  record Reply(RichText body) implements Action {}

  /// A message only teammates see.
  record Note(RichText body) implements Action {}

  /// Conversation attributes by name. Writing the same value again changes nothing.
  record SetAttributes(Map<String, String> values) implements Action {
    public SetAttributes {
      values = Map.copyOf(values);
    }
  }

  /// Closes the conversation with words that the customer sees: nobody is left without one, and by
  /// them it is found again.
  record Close(RichText body) implements Action {}

  /// Attributes of whatever has them, with their provenance. Writing the same values again changes
  /// nothing, and nobody waits for it.
  record WriteBack(Holder holder, List<Write> writes) implements Action {
    public WriteBack {
      writes = List.copyOf(writes);
    }
  }

  /// Puts the conversation aside until a promise is due. Doing it again changes nothing.
  record Snooze(Promise promise) implements Action {}

  /// Takes it back from there. Doing it again changes nothing.
  record Open() implements Action {}

  /// @param ladder whom to try, in order: the first whom Intercom accepts has the conversation
  /// @param onCall whether these are named for the time in which their team is closed
  record Assign(List<Assignee> ladder, boolean onCall) implements Action {
    public Assign {
      ladder = List.copyOf(ladder);
      if (ladder.isEmpty()) {
        throw new IllegalArgumentException("an assignment names somebody");
      }
    }

    /// To those who are there in the hours of their team.
    public Assign(List<Assignee> ladder) {
      this(ladder, false);
    }

    static Assign of(Climb climb) {
      return new Assign(climb.assignees(), climb.onCall());
    }
  }
}
