package com.nexora.chat.application.port;

import com.nexora.chat.domain.conversation.Instruction;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.domain.turn.DecisionRecord;
import com.nexora.chat.domain.turn.Outcome;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is known of one conversation.
///
/// @param turn the newest turn about something the customer said
/// @param attributes the conversation attributes the agent has written, each with its newest value
/// @param instruction what a teammate has last told the agent
/// @param end how it ended last: a turn, or a message that needed none
/// @param open messages of the customer that have no outcome yet
public record CaseFile(
    Optional<Turn> turn,
    Map<String, String> attributes,
    Optional<Instruction> instruction,
    Optional<Outcome> end,
    long open) {

  /// @param finished false while it is carried out
  /// @param done its actions, without those that were given up or not begun
  public record Turn(DecisionRecord record, Outcome outcome, boolean finished, List<Action> done) {

    public Turn {
      done = List.copyOf(done);
    }
  }

  public CaseFile {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
  }
}
