package com.nexora.chat.application;

import com.nexora.chat.application.overseeing.Figuring;
import com.nexora.chat.application.overseeing.GapFinding;
import com.nexora.chat.application.overseeing.Overseeing;
import com.nexora.chat.application.overseeing.Reviewing;
import com.nexora.chat.application.overseeing.TryingRules;
import com.nexora.chat.application.port.AuditLog;
import com.nexora.chat.application.port.ConversationRecords;
import com.nexora.chat.application.port.Embed;
import com.nexora.chat.application.port.Figures;
import com.nexora.chat.application.port.Halts;
import com.nexora.chat.application.port.Handovers;
import com.nexora.chat.application.port.Oversight;
import com.nexora.chat.application.port.Promises;
import com.nexora.chat.application.port.ReadAccount;
import com.nexora.chat.application.port.ReadConversation;
import com.nexora.chat.application.port.UnansweredQuestions;
import com.nexora.chat.application.usecase.CountFigures;
import com.nexora.chat.application.usecase.ExplainRouting;
import com.nexora.chat.application.usecase.FindGaps;
import com.nexora.chat.application.usecase.OverseeWorkspace;
import com.nexora.chat.application.usecase.ReadFigures;
import com.nexora.chat.application.usecase.ReviewConversations;
import com.nexora.chat.application.usecase.TryRules;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/// The door to what people see of a workspace.
public final class Oversee {

  private Oversee() {}

  /// What it stands on.
  public record Store(
      Oversight oversight, Halts halts, Promises promises, Handovers handovers, AuditLog audit) {}

  public static ReviewConversations conversations(
      ConversationRecords records, ReadConversation reading) {
    return new Reviewing(records, reading);
  }

  /// @param routing [Rehearsal#routing]
  public static TryRules rules(
      ReadConversation conversations, ReadAccount accounts, ExplainRouting routing) {
    return new TryingRules(conversations, accounts, routing);
  }

  /// @param overdue the age from which an open obligation counts as overdue
  public static OverseeWorkspace workspace(Store store, Duration overdue, InstantSource clock) {
    return new Overseeing(
        store.oversight(),
        store.halts(),
        store.promises(),
        store.handovers(),
        store.audit(),
        overdue,
        clock);
  }

  public static ReadFigures figures(Figures figures, InstantSource clock) {
    return new Figuring(figures, clock);
  }

  /// @param embed reads what questions mean
  public static FindGaps gaps(UnansweredQuestions questions, Embed embed, LongSupplier nanos) {
    return new GapFinding(questions, embed, nanos);
  }

  public static CountFigures counting(Figures figures, InstantSource clock) {
    return new Figuring(figures, clock);
  }
}
