package com.nexora.chat.application.port;

import com.nexora.chat.domain.hours.Promise;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Instant;
import java.util.List;

/// What customers were promised when nobody was there, until it is kept. A conversation has one
/// promise at a time. Times are those of the promise, and so of whoever asks: not the store's own.
public interface Promises {

  /// How a promise ends.
  enum Ending {
    /// A person answered in time.
    KEPT,
    /// A person answered after the promised time.
    LATE,
    /// Somebody closed the conversation without another word.
    CLOSED,
    /// The conversation was deleted.
    GONE,
    /// The customer was promised another time since.
    REPLACED,
    /// Nobody has answered for so long that it is looked after no longer.
    LAPSED
  }

  /// What has not come to its end.
  ///
  /// @param waiting promises whose time has not come
  /// @param broken promises whose time went by without an answer
  record Count(long waiting, long broken) {}

  /// Keeps a promise that the customer was told of, instead of one that was made at another time.
  /// The same promise is kept once.
  ///
  /// @throws StaleClaim when another worker has the conversation by now
  void make(WorkspaceId workspace, Claim claim, Promise promise);

  /// The conversation of the claim is with people again; whether they answer in time is looked at
  /// when the time has come. Nothing happens when nothing was promised there.
  ///
  /// @param digest whether the team was told there of all it owes an answer to
  /// @throws StaleClaim when another worker has the conversation by now
  void reopened(WorkspaceId workspace, Claim claim, boolean digest);

  /// Whether the team that owes this promise has had its digest with a conversation that came back
  /// after a time.
  boolean hasDigest(WorkspaceId workspace, Promise owed, Instant since);

  /// Those that are to be looked at, the most pressing first.
  List<Promised> due(WorkspaceId workspace, Instant now, int most);

  /// Those that have not come to their end, the most pressing first.
  List<Promised> open(WorkspaceId workspace, int most);

  /// Makes its conversation due, so that it is brought back, unless somebody has it or it was set
  /// aside. A look that was to come later comes now.
  ///
  /// @param nextLook if nothing came of it
  void wake(WorkspaceId workspace, Promised promised, Instant nextLook);

  /// Nothing could be learned of it now.
  void lookAgain(WorkspaceId workspace, Promised promised, Instant nextLook);

  /// People have the conversation: the agent need not bring it back. It is looked at again when
  /// the promised time has come.
  void taken(WorkspaceId workspace, Promised promised);

  /// The promised time is over.
  ///
  /// @return whether nobody had noted it before
  boolean broken(WorkspaceId workspace, Promised promised, Instant nextLook);

  /// Nothing happens when it has come to its end already.
  void end(WorkspaceId workspace, Promised promised, Ending how);

  Count count(WorkspaceId workspace);
}
