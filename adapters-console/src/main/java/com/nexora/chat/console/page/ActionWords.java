package com.nexora.chat.console.page;

import com.nexora.chat.domain.attribute.Holder;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.hours.Promise;
import com.nexora.chat.domain.turn.Action;
import java.util.List;
import java.util.stream.Collectors;

/// What the agent does, in words.
final class ActionWords {

  private ActionWords() {}

  static String what(Action action) {
    return switch (action) {
      case Action.Reply(var body) -> "Reply";
      case Action.Note(var body) -> "Internal note";
      case Action.SetAttributes(var values) -> "Conversation attributes";
      case Action.WriteBack(Holder holder, var writes) -> "Attributes of " + holder;
      case Action.Assign(var ladder, var _) -> "Assign";
      case Action.Close(var body) -> "Close";
      case Action.Snooze(var promise) -> "Snooze";
      case Action.Open() -> "Open again";
    };
  }

  static String detail(Action action) {
    return switch (action) {
      case Action.Reply(var body) -> body.plain();
      case Action.Note(var body) -> body.plain();
      case Action.SetAttributes(var values) ->
        values.entrySet().stream()
            .map(entry -> entry.getKey() + " = " + entry.getValue())
            .sorted()
            .collect(Collectors.joining("\n"));
      case Action.WriteBack(var holder, var writes) ->
        writes.stream()
            .map(write -> write.attribute() + " = " + write.value().text())
            .collect(Collectors.joining("\n"));
      case Action.Assign(List<Assignee> ladder, var _) ->
        ladder.stream().map(ActionWords::whom).collect(Collectors.joining(", else "));
      case Action.Close(var body) -> body.plain();
      case Action.Snooze(Promise promise) -> "until " + Times.utc(promise.reopenAt());
      case Action.Open() -> "";
    };
  }

  static String whom(Assignee assignee) {
    return switch (assignee) {
      case Assignee.ToTeammate(var id) -> "teammate " + id;
      case Assignee.ToTeam(var id) -> "team " + id;
      case Assignee.ToNobody() -> "nobody";
    };
  }
}
