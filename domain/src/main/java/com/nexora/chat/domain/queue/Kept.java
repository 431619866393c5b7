package com.nexora.chat.domain.queue;

import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.Ownership;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.hours.Promise;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// How a promise stands, as the conversation itself tells.
public sealed interface Kept {

  /// A person has answered.
  ///
  /// @param late after the promised time
  record Answered(Instant at, boolean late) implements Kept {}

  /// Somebody has closed the conversation without another word.
  record Closed() implements Kept {}

  /// The promised time is over, and nobody has answered.
  ///
  /// @param ours whether the agent still has the conversation, so that it must come back
  record Broken(boolean ours) implements Kept {}

  /// It is time for the agent to bring the conversation back.
  record Due() implements Kept {}

  /// Somebody else has it already, and there is time left.
  record Theirs() implements Kept {}

  /// Nothing is to be done yet.
  record Waiting() implements Kept {}

  static Kept of(Promise promise, Conversation seen, TeammateId agent, Instant now) {
    // Intercom tells times in whole seconds.
    Instant since = promise.madeAt().truncatedTo(ChronoUnit.SECONDS);
    Optional<Part> answer = seen.parts().stream()
        .filter(part -> part.replyByTeammate() && !part.replyBy(agent))
        .filter(part -> !part.at().isBefore(since))
        .findFirst();
    if (answer.isPresent()) {
      return new Answered(answer.get().at(), answer.get().at().isAfter(promise.promisedAt()));
    }
    if (seen.state() == Conversation.State.CLOSED) {
      return new Closed();
    }
    boolean ours = Ownership.whenOpen(seen, agent) instanceof Ownership.Ours;
    if (now.isAfter(promise.promisedAt())) {
      return new Broken(ours);
    }
    if (!promise.isDue(now)) {
      return new Waiting();
    }
    return ours ? new Due() : new Theirs();
  }
}
