package com.nexora.chat.application.watching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.application.port.Backlog;
import com.nexora.chat.application.port.OpenObligation;
import com.nexora.chat.application.port.OpenObligation.State;
import com.nexora.chat.application.testing.InMemoryOversight;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchingTest {

  private static final WorkspaceId ACME = new WorkspaceId("acme");

  private final InMemoryOversight oversight = new InMemoryOversight();
  private final Watching watching = new Watching(oversight, Duration.ofMinutes(10));

  @Test
  void what_nothing_would_take_up_is_made_due_and_counted() {
    oversight.owes(ACME, new ConversationId("1"), Duration.ofMinutes(11), State.FORGOTTEN);
    oversight.owes(ACME, new ConversationId("2"), Duration.ofMinutes(9), State.UNDER_WAY);
    assertEquals(new Backlog(2, Duration.ofMinutes(11), 1, 0, 0, 0), watching.watch(ACME));
    assertEquals(
        List.of(State.DUE, State.UNDER_WAY),
        oversight.open(ACME, Duration.ZERO, 9).stream()
            .map(OpenObligation::state)
            .toList());
  }
}
