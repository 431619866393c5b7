package com.nexora.chat.domain.handoff;

import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.Author;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.TeammateId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// Whether somebody has taken a handoff, as the conversation itself tells.
public sealed interface Taken {

  /// A person has replied, noted something, given it to somebody, closed it or put it aside; or a
  /// team's conversation has a teammate.
  record ByPeople() implements Taken {}

  /// The agent has it again.
  record Back() implements Taken {}

  /// Nobody has.
  ///
  /// @param holder who has it
  record NotYet(Assignee holder) implements Taken {}

  static Taken of(Handed handed, Conversation seen, TeammateId agent) {
    if (seen.assignee().filter(agent::equals).isPresent()) {
      return new Back();
    }
    List<Part> news = since(handed, seen);
    boolean touched = seen.state() != Conversation.State.OPEN
        || news.stream().anyMatch(part -> byPerson(part, agent));
    Assignee given = given(handed, seen);
    boolean moved = seen.assignee()
        .map(Assignee.ToTeammate::new)
        .filter(has -> !has.equals(given))
        .isPresent();
    return touched || moved ? new ByPeople() : new NotYet(holder(news, given));
  }

  /// Whom others than the agent gave it to since it was handed over, in order.
  static List<Assignee> moves(Handed handed, Conversation seen, TeammateId agent) {
    return since(handed, seen).stream()
        .filter(part -> !part.author().equals(new Author.Teammate(agent)))
        .flatMap(part -> part.assignedTo().stream())
        .toList();
  }

  /// What came after it was given away.
  private static List<Part> since(Handed handed, Conversation seen) {
    Optional<Part> by = assignment(handed, seen);
    if (by.isPresent()) {
      return seen.partsAfter(by.get().id());
    }
    // Intercom tells times in whole seconds.
    Instant since = handed.since().truncatedTo(ChronoUnit.SECONDS);
    return seen.parts().stream().filter(part -> !part.at().isBefore(since)).toList();
  }

  private static Optional<Part> assignment(Handed handed, Conversation seen) {
    return seen.parts().stream()
        .filter(part -> handed.part().filter(part.id()::equals).isPresent())
        .findFirst();
  }

  /// Intercom may have refused whom the agent meant, and accepted the next.
  private static Assignee given(Handed handed, Conversation seen) {
    return assignment(handed, seen).flatMap(Part::assignedTo).orElse(handed.holder());
  }

  /// A workflow may have moved it from one team to another.
  private static Assignee holder(List<Part> news, Assignee given) {
    return news.stream().flatMap(part -> part.assignedTo().stream()).reduce(given, (_, to) -> to);
  }

  /// What changes by itself, such as attributes and tags, says nothing about anybody.
  private static boolean byPerson(Part part, TeammateId agent) {
    boolean person = part.author() instanceof Author.Teammate(TeammateId id) && !id.equals(agent);
    return person
        && (part.speaks() || part.kind() == Part.Kind.NOTE || part.kind() == Part.Kind.ASSIGNMENT);
  }
}
