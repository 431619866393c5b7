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

  private final Map<Scope, Long> spent = new HashMap<>();

  @Override
  public synchronized Optional<Reserved> reserve(
      WorkspaceId workspace, ConversationId conversation, Limits limits, long tokens) {
    Scope day = new Scope(workspace, TODAY.toString());
    Scope talk = new Scope(workspace, "conversation " + conversation.value());
    if (passed(day, tokens, limits.aDay()) || passed(talk, tokens, limits.aConversation())) {
      return Optional.empty();
    }
    spent.merge(day, tokens, Long::sum);
    spent.merge(talk, tokens, Long::sum);
    return Optional.of(new Reserved(conversation, TODAY, tokens));
  }

  private boolean passed(Scope scope, long more, long most) {
    return most > 0 && spent.getOrDefault(scope, 0L) + more > most;
  }

  @Override
  public synchronized void settle(WorkspaceId workspace, Reserved reserved, long used) {
    long difference = used - reserved.tokens();
    spent.merge(new Scope(workspace, reserved.day().toString()), difference, Long::sum);
    spent.merge(
        new Scope(workspace, "conversation " + reserved.conversation().value()),
        difference,
        Long::sum);
  }
}
