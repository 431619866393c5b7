package com.nexora.chat.domain.turn;

import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.Author;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.RichText;
import com.nexora.chat.domain.conversation.TeammateId;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/// Finds out from the conversation itself whether an action took place, because Intercom has no
/// idempotency keys and an answer that was lost says nothing.
public final class Fingerprint {

  private Fingerprint() {}

  /// The part an action left behind among the parts that are newer than its watermark. Only one
  /// action of a conversation is ever outstanding, so equal words past the watermark are ours.
  public static Optional<PartId> find(Action action, List<Part> news, TeammateId agent) {
    return switch (action) {
      case Action.Reply(var body) -> said(body, news, agent);
      case Action.Close(var body) -> said(body, news, agent);
      case Action.Note(var body) ->
        news.stream()
            .filter(part -> noteBy(part, agent) && sameWords(part.text(), body.plain()))
            .map(Part::id)
            .findFirst();
      case Action.Assign(List<Assignee> ladder, var _) ->
        news.stream()
            .filter(part -> part.assignedTo().filter(ladder::contains).isPresent())
            .map(Part::id)
            .findFirst();
      case Action.SetAttributes _, Action.WriteBack _, Action.Snooze _, Action.Open _ ->
        Optional.empty();
    };
  }

  private static Optional<PartId> said(RichText body, List<Part> news, TeammateId agent) {
    return news.stream()
        .filter(part -> part.replyBy(agent) && sameWords(part.text(), body.plain()))
        .map(Part::id)
        .findFirst();
  }

  private static boolean noteBy(Part part, TeammateId agent) {
    return part.kind() == Part.Kind.NOTE
        && part.author() instanceof Author.Teammate(var id)
        && id.equals(agent);
  }

  /// Letters and digits alone survive Intercom's HTML sanitiser unchanged, and in addresses not
  /// even their case does.
  static boolean sameWords(String one, String other) {
    return essence(one).equals(essence(other));
  }

  static String essence(String text) {
    StringBuilder kept = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
