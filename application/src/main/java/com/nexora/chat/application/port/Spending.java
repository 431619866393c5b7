package com.nexora.chat.application.port;

import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.LocalDate;
import java.util.Optional;

/// What each workspace has spent on models, so that it never spends more than it wants to, however
/// many nodes and turns spend at once.
public interface Spending {

  /// What is spent, or may be at most.
  ///
  /// @param tokens in and out together
  /// @param millionths of the currency in which the operator wrote the prices; 0 without prices
  record Amount(long tokens, long millionths) {

    public static final Amount NOTHING = new Amount(0, 0);

    public Amount plus(Amount more) {
      return new Amount(tokens + more.tokens, millionths + more.millionths);
    }

    public Amount minus(Amount less) {
      return new Amount(tokens - less.tokens, millionths - less.millionths);
    }

    /// Whether neither of its figures is beyond a limit's; a limit of 0 is none.
    public boolean within(Amount limit) {
      return (limit.tokens == 0 || tokens <= limit.tokens)
          && (limit.millionths == 0 || millionths <= limit.millionths);
    }
  }

  /// The most of each; 0 for as much as it takes.
  ///
  /// @param aDay of UTC, by the store's clock
  record Limits(Amount aDay, Amount aConversation) {

    public static final Limits NONE = new Limits(Amount.NOTHING, Amount.NOTHING);

    /// Of tokens alone.
    public static Limits tokens(long aDay, long aConversation) {
      return new Limits(new Amount(aDay, 0), new Amount(aConversation, 0));
    }
  }

  /// What is set aside for one call.
  record Reserved(ConversationId conversation, LocalDate day, Amount amount) {}

  /// Sets something aside before a call. It counts as spent until it is known what was: a process
  /// that dies in between has counted too much rather than too little.
  ///
  /// What a conversation spent is forgotten when it was not asked about for a quarter of a year.
  ///
  /// @param atMost the most the call can take
  /// @return empty, with nothing set aside, when a limit would be passed
  Optional<Reserved> reserve(
      WorkspaceId workspace, ConversationId conversation, Limits limits, Amount atMost);

  /// What a workspace has spent today, with what is set aside.
  Amount today(WorkspaceId workspace);

  /// What the call has taken in truth, in place of what was set aside for it.
  void settle(WorkspaceId workspace, Reserved reserved, Amount used);
}
