package com.nexora.chat.application;

import com.nexora.chat.application.port.Collisions;
import com.nexora.chat.application.port.ConversationQueue;
import com.nexora.chat.application.port.DetectLanguage;
import com.nexora.chat.application.port.Embed;
import com.nexora.chat.application.port.Handovers;
import com.nexora.chat.application.port.Inbox;
import com.nexora.chat.application.port.IndexPassages;
import com.nexora.chat.application.port.KnowledgeStore;
import com.nexora.chat.application.port.Mirror;
import com.nexora.chat.application.port.PerformAction;
import com.nexora.chat.application.port.Policies;
import com.nexora.chat.application.port.Promises;
import com.nexora.chat.application.port.ProposeReply;
import com.nexora.chat.application.port.Ratings;
import com.nexora.chat.application.port.ReadAccount;
import com.nexora.chat.application.port.ReadArticles;
import com.nexora.chat.application.port.ReadConversation;
import com.nexora.chat.application.port.ReadIntent;
import com.nexora.chat.application.port.SendLock;
import com.nexora.chat.application.port.TurnLedger;

/// Everything the use cases need from outside, by who provides it.
///
/// @param articles what there is to be learned
public record Ports(
    Policies policies, Desk desk, ReadArticles articles, Models models, Store store) {

  /// The same with another way to read accounts.
  Ports reading(ReadAccount accounts) {
    return new Ports(
        policies,
        new Desk(desk.conversations(), accounts, desk.actions()),
        articles,
        models,
        store);
  }

  /// Intercom.
  public record Desk(ReadConversation conversations, ReadAccount accounts, PerformAction actions) {}

  /// Language models and embeddings.
  public record Models(
      Embed embed, DetectLanguage language, ReadIntent intent, ProposeReply reply) {}

  /// The database, and what is made searchable of it.
  public record Store(
      Inbox inbox,
      ConversationQueue queue,
      TurnLedger turns,
      SendLock sending,
      KnowledgeStore knowledge,
      IndexPassages index,
      Mirror mirror,
      Collisions collisions,
      Promises promises,
      Handovers handovers,
      Ratings ratings) {

    /// One that waits for nobody and keeps no ratings: where handoffs stay where they are.
    public Store(
        Inbox inbox,
        ConversationQueue queue,
        TurnLedger turns,
        SendLock sending,
        KnowledgeStore knowledge,
        IndexPassages index,
        Mirror mirror,
        Collisions collisions,
        Promises promises) {
      this(
          inbox,
          queue,
          turns,
          sending,
          knowledge,
          index,
          mirror,
          collisions,
          promises,
          Handovers.NONE,
          Ratings.NONE);
    }

    /// One that keeps no collisions: where Fin is not to be met.
    public Store(
        Inbox inbox,
        ConversationQueue queue,
        TurnLedger turns,
        SendLock sending,
        KnowledgeStore knowledge,
        IndexPassages index,
        Mirror mirror,
        Promises promises) {
      this(inbox, queue, turns, sending, knowledge, index, mirror, Collisions.NONE, promises);
    }
  }
}
