package com.nexora.chat.application.answering;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.ReadAccount;
import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.routing.Needs;
import com.nexora.chat.domain.routing.Rule;
import com.nexora.chat.domain.turn.Reading;
import java.util.Optional;

/// What the agent does when it is stopped, fails or is late: a person gets the conversation.
/// Where a rule leaves it to another tool nobody is called even then, if that can be told without
/// reading what the customer said.
record GivingUp(Visit.Means means, Claim claim, WorkspacePolicy policy) {

  /// @param unread in which nothing was read
  Deliberation.Thought thought(Reading unread, HandoffReason why, Deliberation.Weighing weighing) {
    return leavingAlone(unread, why)
        .orElseGet(
            () -> means.deliberation().givingUp(claim.workspace(), policy, unread, why, weighing));
  }

  private Optional<Deliberation.Thought> leavingAlone(Reading unread, HandoffReason why) {
    if (policy.rules().stream().noneMatch(GivingUp::leavesAlone)) {
      return Optional.empty();
    }
    Optional<Account> account = account(unread, why);
    Reading reading = account.map(unread::knowing).orElse(unread);
    return means
        .deliberation()
        .leavingAlone(claim.workspace(), policy, reading, account.isPresent());
  }

  private static boolean leavesAlone(Rule rule) {
    return rule.then() instanceof Rule.Outcome.LeaveAlone;
  }

  /// What made the agent fail may be in it.
  private Optional<Account> account(Reading unread, HandoffReason why) {
    if (why == HandoffReason.AGENT_FAILED) {
      return Optional.empty();
    }
    return switch (means
        .ports()
        .desk()
        .accounts()
        .read(
            claim.workspace(),
            unread.conversation().contact(),
            Needs.of(policy.rules(), policy.tiers()))) {
      case ReadAccount.Result.Known(Account account) -> Optional.of(account);
      case ReadAccount.Result.Unknown() -> Optional.of(unread.account());
      case ReadAccount.Result.Unavailable _ -> Optional.empty();
    };
  }
}
