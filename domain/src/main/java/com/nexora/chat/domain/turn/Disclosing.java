package com.nexora.chat.domain.turn;

import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.RichText;
import com.nexora.chat.domain.conversation.RichText.Line;
import com.nexora.chat.domain.conversation.RichText.Run;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.disclosure.Disclosure;
import com.nexora.chat.domain.intent.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Has the agent's first words in a conversation say that they are an AI's, whatever they are: an
/// answer, a question, a rule's text, the announcement of a person, a closing. It comes after the
/// guard, which judges a model's words and not the workspace's.
///
/// @param agent whose words are the agent's own
/// @param language the customer's
public record Disclosing(
    Disclosure disclosure, Conversation conversation, TeammateId agent, Language language) {

  /// A decision that says what is to be said, and what of it is to be remembered.
  public record Disclosed(Decision decision, Conduct.Disclosed proof) {}

  /// A decision that says nothing to the customer stays as it is.
  public Disclosed on(Decision decision) {
    List<Action> actions = new ArrayList<>(decision.actions());
    String sentence = disclosure.sentence(language).text();
    for (int i = 0; due() && i < actions.size(); i++) {
      Optional<Action> saying = saying(sentence, actions.get(i));
      if (saying.isPresent()) {
        actions.set(i, saying.get());
        return new Disclosed(
            new Decision(decision.outcome(), actions),
            Conduct.Disclosed.of(disclosure.sentence(language), i));
      }
    }
    return new Disclosed(decision, Conduct.Disclosed.NOTHING);
  }

  /// What the customer sees, with the sentence; empty for what they do not see.
  private Optional<Action> saying(String sentence, Action action) {
    return switch (action) {
      case Action.Reply(RichText body) -> Optional.of(new Action.Reply(beginning(sentence, body)));
      case Action.Close(RichText body) -> Optional.of(new Action.Close(beginning(sentence, body)));
      case Action.Note _,
          Action.SetAttributes _,
          Action.WriteBack _,
          Action.Assign _,
          Action.Snooze _,
          Action.Open _ -> Optional.empty();
    };
  }

  private boolean due() {
    return switch (disclosure.when()) {
      case ALWAYS -> true;
      case FIRST_MESSAGE -> !shown();
      case OFF -> false;
    };
  }

  /// Looked for in what stands in the conversation, and not in what was once decided: a reply that
  /// never arrived has told nobody, and neither has one from before the workspace wanted this.
  private boolean shown() {
    List<String> said = conversation.parts().stream()
        .filter(part -> part.replyBy(agent))
        .map(part -> Fingerprint.essence(part.text()))
        .toList();
    return !said.isEmpty()
        && disclosure.sentences().stream()
            .map(Fingerprint::essence)
            .anyMatch(sentence -> said.stream().anyMatch(words -> words.startsWith(sentence)));
  }

  private RichText beginning(String sentence, RichText body) {
    List<Line> lines = new ArrayList<>(body.lines());
    Line first = lines.getFirst();
    boolean within = disclosure.place() == Disclosure.Place.IN_THE_REPLY
        && first.kind() == RichText.Kind.PARAGRAPH;
    if (within) {
      List<Run> runs = new ArrayList<>(first.runs());
      runs.addFirst(Run.of(sentence + " "));
      lines.set(0, new Line(first.kind(), runs));
    } else {
      lines.addFirst(Line.paragraph(sentence));
    }
    return new RichText(lines);
  }
}
