package com.nexora.chat.persistence;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.OpenObligation.State;
import com.nexora.chat.application.port.Oversight;
import com.nexora.chat.application.port.RawBody;
import com.nexora.chat.application.port.Sense;
import com.nexora.chat.application.port.Unsettled;
import com.nexora.chat.application.testing.Deliveries;
import com.nexora.chat.application.testing.OversightContract;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

class PostgresOversightTest implements OversightContract {

  @Override
  public Stage stage() {
    return new PostgresStage(TestDatabase.SHARED.emptied());
  }

  private record PostgresStage(Persistence persistence) implements Stage {

    @Override
    public Oversight oversight() {
      return persistence.oversight();
    }

    @Override
    public void owes(
        WorkspaceId workspace, ConversationId conversation, Duration ago, State state) {
      TestDatabase.SHARED.execute("""
          INSERT INTO nexora.conversation_work (workspace_id, conversation_id) VALUES ('%1$s', '%2$s')
          ON CONFLICT DO NOTHING;
          INSERT INTO nexora.obligation (workspace_id, conversation_id, part_id, opened_at)
          VALUES ('%1$s', '%2$s', '%3$s', now() - INTERVAL '%4$d milliseconds')
          ON CONFLICT DO NOTHING;
          UPDATE nexora.conversation_work SET %5$s
           WHERE (workspace_id, conversation_id) = ('%1$s', '%2$s')
          """.formatted(
              workspace,
              conversation,
              OversightContract.part(conversation),
              ago.toMillis(),
              columns(state)));
    }

    private static String columns(State state) {
      return switch (state) {
        case DUE -> "due_at = now()";
        case LATER -> "due_at = now() + INTERVAL '1 hour'";
        case UNDER_WAY ->
          "due_at = now() + INTERVAL '1 hour', lease_until = now() + INTERVAL '1 hour'";
        case FORGOTTEN -> "due_at = NULL, lease_until = NULL";
        case SET_ASIDE ->
          "due_at = NULL, tries = 5, strikes = 5, dead_at = now(), dead_why = '" + BROKEN + "'";
      };
    }

    @Override
    public void held(WorkspaceId workspace, ConversationId conversation) {
      TestRows.action(workspace, conversation, "HELD", "");
    }

    @Override
    public void begun(WorkspaceId workspace, ConversationId conversation, Unsettled action) {
      TestRows.action(workspace, conversation, action.maybeSent() ? "UNKNOWN" : "PLANNED", "");
    }

    @Override
    public void quarantined(WorkspaceId workspace, String id, String why, String body) {
      persistence
          .inbox()
          .quarantine(workspace, id, RawBody.of(body.getBytes(StandardCharsets.UTF_8)), why);
    }

    @Override
    public void came(WorkspaceId workspace, String id, String topic, String meaning) {
      assertTrue(persistence
          .inbox()
          .accept(
              workspace,
              Deliveries.other(id, topic).with(new Sense(meaning, Set.of(), Optional.empty()))));
    }

    @Override
    public void parked(String id, String claimedWorkspace) {
      persistence.inbox().park(id, claimedWorkspace, RawBody.of(new byte[] {1}));
    }
  }
}
