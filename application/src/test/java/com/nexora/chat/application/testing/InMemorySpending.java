package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.Spending;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Counts in memory. Every day is the same one.
public final class InMemorySpending implements Spending {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private record Scope(WorkspaceId workspace, String what) {}

  private final Map<Scope, Amount> spent = new HashMap<>();

  @Override
  public synchronized Optional<Reserved> reserve(
      WorkspaceId workspace, ConversationId conversation, Limits limits, Amount atMost) {
    Scope day = new Scope(workspace, TODAY.toString());
    Scope talk = new Scope(workspace, "conversation " + conversation.value());
    if (!with(day, atMost).within(limits.aDay())
        || !with(talk, atMost).within(limits.aConversation())) {
      return Optional.empty();
    }
    spent.put(day, with(day, atMost));
    spent.put(talk, with(talk, atMost));
    return Optional.of(new Reserved(conversation, TODAY, atMost));
  }

  @Override
  public synchronized Amount today(WorkspaceId workspace) {
    return spent.getOrDefault(new Scope(workspace, TODAY.toString()), Amount.NOTHING);
  }

  private Amount with(Scope scope, Amount more) {
    return spent.getOrDefault(scope, Amount.NOTHING).plus(more);
  }

  @Override
  public synchronized void settle(WorkspaceId workspace, Reserved reserved, Amount used) {
    Amount difference = used.minus(reserved.amount());
    Scope day = new Scope(workspace, reserved.day().toString());
    Scope talk = new Scope(workspace, "conversation " + reserved.conversation().value());
    spent.put(day, with(day, difference));
    spent.put(talk, with(talk, difference));
  }
}
