package com.nexora.chat.quality.eval.running;

import com.nexora.chat.application.usecase.TryAnswer.Trial;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.RichText;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.quality.eval.judging.Reaction;
import com.nexora.chat.quality.eval.judging.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A decision as it is judged.
final class Reactions {

  private Reactions() {}

  /// @param titles of articles, by their addresses
  /// @param messages of the customer: what a note may quote
  static Reaction of(Trial trial, Map<String, String> titles, List<String> messages) {
    List<RichText> replies = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    List<String> values = new ArrayList<>();
    List<String> assigns = new ArrayList<>();
    List<String> kinds = new ArrayList<>();
    for (Action action : trial.decision().actions()) {
      kinds.add(
          switch (action) {
            case Action.Reply(RichText body) -> {
              replies.add(body);
              yield "reply";
            }
            case Action.Close(RichText body) -> {
              replies.add(body);
              yield "close";
            }
            case Action.Note(RichText body) -> {
              notes.add(body.plain());
              yield "note";
            }
            case Action.SetAttributes(Map<String, String> set) -> {
              set.keySet().stream()
                  .sorted()
                  .forEach(name -> values.add(name + ": " + set.get(name)));
              yield "attributes";
            }
            case Action.WriteBack(var holder, var writes) -> {
              writes.forEach(write -> values.add(holder.model().label() + "'s " + write.attribute()
                  + ": " + write.value().text()));
              yield "attributes";
            }
            case Action.Snooze _ -> "snooze";
            case Action.Open _ -> "open";
            case Action.Assign(List<Assignee> ladder, var _) -> {
              ladder.stream().map(Reactions::named).forEach(assigns::add);
              yield "assign";
            }
          });
    }
    String note = String.join("\n", notes);
    String attributes = String.join("\n", values);
    return new Reaction(
        trial.decision().outcome().label(),
        trial.decision().outcome().reason(),
        String.join("\n", replies.stream().map(RichText::plain).toList()),
        cited(replies, titles),
        Stream.of(note, attributes).filter(text -> !text.isEmpty()).reduce("", Reactions::below),
        below(Said.withoutQuotes(note, messages), attributes),
        kinds,
        assigns,
        Optional.of(trial.record()));
  }

  private static String below(String above, String text) {
    return above.isEmpty() ? text : above + "\n" + text;
  }

  private static List<String> cited(List<RichText> replies, Map<String, String> titles) {
    return replies.stream()
        .flatMap(reply -> reply.lines().stream())
        .flatMap(line -> line.runs().stream())
        .flatMap(run -> run.target().stream())
        .flatMap(target -> Stream.ofNullable(titles.get(target)))
        .distinct()
        .toList();
  }

  private static String named(Assignee assignee) {
    return switch (assignee) {
      case Assignee.ToTeammate(var id) -> "teammate " + id.value();
      case Assignee.ToTeam(var id) -> "team " + id.value();
      case Assignee.ToNobody() -> "nobody";
    };
  }
}
