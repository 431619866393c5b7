package com.nexora.chat.application.port;

import com.nexora.chat.domain.attribute.Holder;
import com.nexora.chat.domain.attribute.Model;
import com.nexora.chat.domain.attribute.Write;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the agent wrote last into each attribute, so that a value of somebody else's is known as
/// such. It goes with the conversation it was written in, and with whoever holds it.
public interface Provenance {

  /// What was written last, by holder and by the attribute's name.
  Map<Holder, Map<String, String>> last(WorkspaceId workspace, Set<Holder> holders);

  /// Notes what was written, in place of what was written before. Noting the same again changes
  /// nothing but its time.
  ///
  /// @param turn the epoch of the turn it was written in, which an earlier claim may have begun
  /// @throws StaleClaim without effect when the conversation was claimed anew
  void note(WorkspaceId workspace, Claim claim, long turn, Map<Holder, List<Write>> written);

  /// What is known, the newest first.
  ///
  /// @param of empty for everybody
  /// @param most how many, at most
  List<Written> all(WorkspaceId workspace, Set<Holder> of, int most);

  /// The id of the definition by which an attribute of this name was written last, whoever held
  /// it. Empty when none was, or Intercom gave it no id.
  Optional<String> field(WorkspaceId workspace, Model model, String attribute);

  /// @param in the conversation of the turn
  /// @param turn its epoch
  /// @param age how long ago it was noted, by the store's clock
  record Written(
      Holder holder,
      String attribute,
      String value,
      double confidence,
      String source,
      ConversationId in,
      long turn,
      Duration age) {}
}
