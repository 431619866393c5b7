package com.nexora.chat.intercom.desk;

import com.nexora.chat.application.port.FindDeleted;
import com.nexora.chat.application.testing.FindDeletedContract;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.Connection;
import com.nexora.chat.intercom.Intercom;
import com.nexora.chat.intercom.IntercomSettings;
import com.nexora.chat.intercom.TwinPeople;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;

/// The list of deletions over HTTP, from the Intercom twin.
class TwinDeletedTest implements FindDeletedContract {

  private static final WorkspaceId HERE = new WorkspaceId("hbl4demo");
  private static final WorkspaceId REFUSED = new WorkspaceId("refused");

  private Instant now = Instant.parse("2026-01-05T09:00:00Z");
  private final TwinPeople people = new TwinPeople("secret", this::now);
  private final Map<WorkspaceId, Connection> connections = Map.of(
      HERE, new Connection(TwinPeople.TOKEN, "secret", people.url()),
      REFUSED, new Connection("another-token", "secret", people.url()));
  private final Intercom intercom = Intercom.open(
      IntercomSettings.DEFAULTS, workspace -> Optional.ofNullable(connections.get(workspace)));

  private Instant now() {
    return now;
  }

  @AfterEach
  void stop() {
    people.close();
  }

  @Override
  public FindDeleted deletions() {
    return intercom.deletions();
  }

  @Override
  public WorkspaceId workspace() {
    return HERE;
  }

  @Override
  public WorkspaceId refused() {
    return REFUSED;
  }

  @Override
  public ConversationId deleted() {
    now = now.plusSeconds(1);
    ConversationId conversation = people.danaStarts("Hello");
    people.deleted(conversation);
    return conversation;
  }
}
