package com.nexora.chat.application.port;

import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.time.Instant;

/// Conversations in which nothing has happened for long. They are gone through in the
/// order of their ids, so that a step costs the same however many there are, and whoever
/// is killed begins anew.
@FunctionalInterface
public interface OldConversations {

  /// Takes the words out of those at rest among the next conversations, in one commit:
  /// bodies, questions, records, texts of actions, names, values written to attributes,
  /// and who took part. How each message ended stays. A conversation is at rest when
  /// nothing is owed, promised, awaited or set aside in it, nobody works on it, and
  /// nothing was received, decided or done there since.
  ///
  /// @param keep for how long what happened is kept
  /// @param now by the clock of whoever asks: what is older by the store's clock alone is
  ///     not touched
  /// @param after where the last step ended; empty for the first
  /// @param most so many are looked at
  Step forget(WorkspaceId workspace, Duration keep, Instant now, String after, int most);

  /// @param last the id of the last one looked at; empty when none was left
  /// @param looked at how many
  /// @param forgotten of how many the words were taken
  record Step(String last, int looked, int forgotten) {}
}
