package com.nexora.chat.application.port;

import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a person must be able to see of the promise: what is still owed, and what was set aside.
/// Time is the store's own clock throughout.
public interface Oversight {

  /// @param overdue the age from which an open obligation counts as overdue
  Backlog backlog(WorkspaceId workspace, Duration overdue);

  /// Makes every conversation due that owes an answer and that nothing would take up again: neither
  /// due, nor under a live lease, nor set aside.
  ///
  /// @return those conversations
  List<ConversationId> wake(WorkspaceId workspace);

  /// Open obligations, oldest first.
  List<OpenObligation> open(WorkspaceId workspace, Duration atLeastThisOld, int most);

  /// What was set aside in this workspace, oldest first.
  List<DeadLetter> deadLetters(WorkspaceId workspace, int most);

  /// The conversations among them: what else was set aside hides none.
  List<DeadLetter> conversationsAside(WorkspaceId workspace, int most);

  /// What conversations that are set aside go on with when they are taken up: the actions of their
  /// newest turn that are not settled, in their order. Those that are not in it are decided anew.
  ///
  /// @param most conversations, the same as [#conversationsAside] has
  Map<ConversationId, List<Unsettled>> unsettled(WorkspaceId workspace, int most);

  /// All that is known of one dead letter, a customer's words included; empty when there is none
  /// of this id.
  Optional<DeadLetter.Shown> show(WorkspaceId workspace, String id);

  /// Makes a conversation due again from its newest state, with its counters at zero: one that was
  /// set aside, or one that rests.
  ///
  /// @return false when it is due or under way already, or not known; then nothing changed
  boolean requeue(WorkspaceId workspace, ConversationId conversation);

  /// As [#requeue], for one that is set aside at that moment.
  ///
  /// @return false when it is not (any more); then nothing changed
  boolean requeueSetAside(WorkspaceId workspace, ConversationId conversation);

  /// What webhooks brought, by topic.
  List<TopicCount> topics(WorkspaceId workspace);

  /// How long ago each topic came last, to the minute, however long deliveries are kept: what is
  /// not in it never came. Cheap to ask.
  Map<String, Duration> lastSeen(WorkspaceId workspace);

  /// Whether a search has found what no webhook had brought yet, as long as deliveries are kept.
  boolean foundBySearch(WorkspaceId workspace);

  /// Deliveries that name a workspace nobody has connected, oldest first, without their bodies.
  @CrossTenant("they belong to no workspace")
  List<DeadLetter> unroutable(int most);
}
