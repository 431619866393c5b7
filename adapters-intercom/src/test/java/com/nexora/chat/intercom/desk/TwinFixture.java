package com.nexora.chat.intercom.desk;

import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.Connection;
import com.nexora.chat.intercom.Intercom;
import com.nexora.chat.intercom.IntercomSettings;
import com.nexora.chat.intercom.TwinPeople;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;

/// Puts what speaks to Intercom under its contracts, over HTTP, against the twin. Of the workspaces
/// one is the twin's sample, and one comes with a token that the twin does not know.
abstract class TwinFixture {

  static final WorkspaceId HERE = new WorkspaceId("hbl4demo");

  private static final WorkspaceId REFUSED = new WorkspaceId("refused");

  private volatile Instant now = Instant.parse("2026-01-05T09:00:00Z");

  final TwinPeople people = new TwinPeople("secret", () -> now);
  final Map<WorkspaceId, Connection> connections = new ConcurrentHashMap<>(Map.of(
      HERE, new Connection(TwinPeople.TOKEN, "secret", people.url()),
      REFUSED, new Connection("another-token", "secret", people.url())));
  final Intercom intercom = Intercom.open(
      IntercomSettings.DEFAULTS, workspace -> Optional.ofNullable(connections.get(workspace)));

  @AfterEach
  void stop() {
    people.close();
  }

  public WorkspaceId workspace() {
    return HERE;
  }

  public WorkspaceId refused() {
    return REFUSED;
  }

  /// On the twin's clock, which stands still otherwise.
  void aSecondPasses() {
    now = now.plusSeconds(1);
  }
}
