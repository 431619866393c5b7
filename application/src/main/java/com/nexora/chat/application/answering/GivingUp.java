package com.nexora.chat.application.answering;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.ReadAccount;
import com.nexora.chat.application.port.Standing;
import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.Ownership;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.policy.Rollout;
import com.nexora.chat.domain.policy.Rollouts;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.routing.Needs;
import com.nexora.chat.domain.routing.Rule;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Reading;
import java.util.Optional;
import java.util.Set;

/// What the agent does when it is stopped, fails or is late: a person gets the conversation.
/// Where a rule leaves it to another tool nobody is called even then, if that can be told without
/// reading what the customer said.
record GivingUp(Visit.Means means, Claim claim, WorkspacePolicy policy, Standing standing) {

  /// @param unread in which nothing was read
  Deliberation.Thought thought(
      Ownership.Ours ours, Reading unread, HandoffReason why, Deliberation.Weighing weighing) {
    Optional<Account> account = account(unread, why);
    Reading reading = account.map(unread::knowing).orElse(unread);
    return means
        .deliberation()
        .leavingAlone(claim.workspace(), policy, reading, account.isPresent())
        .orElseGet(() -> {
          Rollout.Stage stage = stage(ours, reading, account.isPresent());
          WorkspacePolicy settled = policy.withRelease(policy.release().letting(stage));
          return means.deliberation().givingUp(claim.workspace(), settled, unread, why, weighing);
        });
  }

  /// How far the agent is let out. Where that depends on what was not read, it is as where
  /// it last spoke; and where it has not spoken yet, nobody is forgotten whom it may be
  /// there for.
  ///
  /// @param account whether the account was read
  private Rollout.Stage stage(Ownership.Ours ours, Reading reading, boolean account) {
    WorkspaceId workspace = claim.workspace();
    Rollouts rollouts = policy.release().rollouts();
    Conversation seen = reading.conversation();
    Rollout.Subject subject = new Rollout.Subject(seen.id(), seen.contact());
    Set<Rollout.Stage> possible = rollouts.of(
        workspace, means.deliberation().possible(workspace, policy, reading, account), subject);
    return standing
        .spokeBy(ours)
        .filter(_ -> possible.size() > 1)
        .map(rule -> rollouts.of(workspace, rule, subject))
        .orElseGet(() -> Rollout.Stage.among(possible));
  }

  /// Whether anything but a handoff may come of who the customer is.
  private boolean matters() {
    return !policy.release().rollouts().byRule().isEmpty()
        || policy.rules().stream().anyMatch(rule -> rule.then() instanceof Rule.Outcome.LeaveAlone);
  }

  /// What made the agent fail may be in it.
  private Optional<Account> account(Reading unread, HandoffReason why) {
    if (why == HandoffReason.AGENT_FAILED || !matters()) {
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
