package com.nexora.chat.application.usecase;

import com.nexora.chat.domain.conversation.Instruction;
import com.nexora.chat.domain.turn.Outcome;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// What the agent made of a conversation.
///
/// @param holder whose it is now
/// @param instruction what a teammate has last told the agent here
/// @param returned what came of giving it back, when nothing has ended here since
/// @param understood of the newest messages that were read
/// @param outcome how the newest message was settled; empty while none was
/// @param open messages that wait for an outcome
/// @param facts the conversation attributes the agent has written, by name
/// @param sources articles the newest reply was taken from
/// @param lookedAt articles that were found and did not answer
public record CaseView(
    Holder holder,
    Optional<Instruction> instruction,
    Optional<Outcome.Return> returned,
    Optional<Understood> understood,
    Optional<Outcome> outcome,
    long open,
    Map<String, String> facts,
    List<Source> sources,
    List<Source> lookedAt) {

  public enum Holder {
    AGENT,
    /// A teammate or a team.
    TEAMMATE,
    NOBODY,
    /// A teammate told the agent to be silent, whoever is assigned.
    SILENCED,
    /// A teammate has given it back, and the agent has not taken it yet.
    COMING_BACK,
    UNKNOWN
  }

  /// @param intent what the turn was decided by; empty when none of the workspace's intents was
  ///     recognised
  /// @param confidence of the intent, from 0 to 1; empty when a model alone named it: a model is
  ///     always sure
  /// @param language its code; empty when nobody read it
  public record Understood(
      Optional<String> intent, OptionalDouble confidence, Optional<String> language) {}

  /// An article.
  public record Source(String title, URI url) {}

  public CaseView {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    sources = List.copyOf(sources);
    lookedAt = List.copyOf(lookedAt);
  }

  /// Whether there is anything to tell but that there is nothing.
  public boolean known() {
    return instruction.isPresent()
        || understood.isPresent()
        || outcome.isPresent()
        || open > 0
        || !facts.isEmpty();
  }
}
