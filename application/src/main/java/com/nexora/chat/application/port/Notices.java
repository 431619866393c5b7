package com.nexora.chat.application.port;

import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What must be done beside the conversations, until it is done. [Inbox#accept] adds what webhooks
/// tell. Doing the same twice does no harm.
public interface Notices {

  /// @param id the delivery that told it, or the search that found it
  record Open(String id, Notice notice) {}

  enum Erased {
    DONE,
    /// A reply is on its way and must be followed first, but not for long; what else there was is
    /// erased. What is left is open still, under this notice or one of its own.
    LATER,
    /// Another node has done it, or is doing it.
    NOT_THERE
  }

  /// Oldest first. What this version cannot read is left out and stays.
  List<Open> open(WorkspaceId workspace, int most);

  /// Adds what a person asked for, to be done as what webhooks tell. Adding it twice adds it once.
  void add(WorkspaceId workspace, String id, Notice notice);

  /// They are needed no more.
  void done(WorkspaceId workspace, List<String> ids);

  /// Erases what is held: bodies, questions, records, texts of actions. Rows stay as far as they
  /// account for what became of a message. Whoever works on the conversation loses the claim,
  /// so nothing more is sent; what is open is closed as suppressed, "erased", unless the
  /// conversation lives on. All of it in one commit, with a record of it.
  ///
  /// @throws PortFailure when nothing was done
  Erased erase(WorkspaceId workspace, String id, Notice.Subject subject);

  /// Newest first.
  List<Erasure> erasures(WorkspaceId workspace, int most);

  /// Begins a search for deleted conversations, unless one began less than the spacing ago.
  ///
  /// @param lookBack how far back the very first search begins, by the store's clock
  /// @return up to when every deletion was seen, by Intercom's clock; empty when it is too early
  Optional<Instant> beginSearch(WorkspaceId workspace, Duration spacing, Duration lookBack);

  /// Takes what a search has found. What is not known here or was erased before is left out.
  ///
  /// @param seenUntil every deletion until then was seen; it never goes back
  /// @return how many were news
  int found(WorkspaceId workspace, List<ConversationId> deleted, Instant seenUntil);
}
