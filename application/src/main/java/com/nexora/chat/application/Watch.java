package com.nexora.chat.application;

import com.nexora.chat.application.erasing.DeletionSearch;
import com.nexora.chat.application.erasing.NoticeTaking;
import com.nexora.chat.application.escalating.Waiting;
import com.nexora.chat.application.port.FindConversations;
import com.nexora.chat.application.port.FindDeleted;
import com.nexora.chat.application.port.Halts;
import com.nexora.chat.application.port.Handovers;
import com.nexora.chat.application.port.Notices;
import com.nexora.chat.application.port.Oversight;
import com.nexora.chat.application.port.Policies;
import com.nexora.chat.application.port.PollLedger;
import com.nexora.chat.application.port.Promises;
import com.nexora.chat.application.port.Ratings;
import com.nexora.chat.application.port.ReadConversation;
import com.nexora.chat.application.promising.Keeping;
import com.nexora.chat.application.reconciling.Reconciling;
import com.nexora.chat.application.usecase.EscalateHandoffs;
import com.nexora.chat.application.usecase.FindDeletions;
import com.nexora.chat.application.usecase.KeepPromises;
import com.nexora.chat.application.usecase.ReceiveWebhook;
import com.nexora.chat.application.usecase.ReconcileConversations;
import com.nexora.chat.application.usecase.RefreshMirror;
import com.nexora.chat.application.usecase.TakeNotices;
import com.nexora.chat.application.usecase.WatchObligations;
import com.nexora.chat.application.watching.Watching;
import java.time.Duration;
import java.time.InstantSource;

/// The door to what watches over the promise, beside the work itself.
public final class Watch {

  private Watch() {}

  /// What a search needs from outside.
  public record Search(
      Policies policies,
      ReadConversation conversations,
      FindConversations search,
      PollLedger ledger,
      Ratings ratings) {}

  /// @param receive takes what is found
  public static ReconcileConversations reconciling(
      Search search, ReceiveWebhook receive, InstantSource clock) {
    return new Reconciling(search, receive, clock);
  }

  /// @param mirror reads a workspace's own things anew
  public static TakeNotices noticing(Notices notices, RefreshMirror mirror) {
    return new NoticeTaking(notices, mirror);
  }

  public static FindDeletions deletions(FindDeleted list, Notices notices) {
    return new DeletionSearch(list, notices);
  }

  /// @param clock of the turns in which promises are made
  public static KeepPromises promises(
      Promises promises, ReadConversation conversations, Policies policies, InstantSource clock) {
    return new Keeping(promises, conversations, policies, clock);
  }

  /// What is known of conversations that were handed over, and of who may not go on.
  public record HandedOver(Handovers handovers, Halts halts) {}

  /// @param clock of the turns in which conversations are handed over
  public static EscalateHandoffs handoffs(
      HandedOver known, ReadConversation conversations, Policies policies, InstantSource clock) {
    return new Waiting(known.handovers(), known.halts(), conversations, policies, clock);
  }

  /// @param overdue the age from which an open obligation counts as overdue
  public static WatchObligations watching(Oversight oversight, Duration overdue) {
    return new Watching(oversight, overdue);
  }
}
