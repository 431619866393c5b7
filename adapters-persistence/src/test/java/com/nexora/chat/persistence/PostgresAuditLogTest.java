package com.nexora.chat.persistence;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.AuditLog;
import com.nexora.chat.application.port.AuditLog.Act;
import com.nexora.chat.application.testing.AuditLogContract;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PostgresAuditLogTest implements AuditLogContract {

  private static final Act TRIED = new Act("account 8", "tried", "");
  private static final Duration HOUR = Duration.ofHours(1);

  @Override
  public AuditLog audit() {
    return TestDatabase.SHARED.emptied().access().audit();
  }

  /// Else whoever tries again and again would keep the owners' own acts waiting.
  @Test
  void who_has_nothing_to_write_waits_for_nobody() throws SQLException { // T-05
    AuditLog audit = audit();
    assertTrue(audit.writeRarely(ACME, TRIED, NOON, HOUR));
    try (Connection writing =
        Connections.open(TestDatabase.SHARED.settings(), TestDatabase.SUPERUSER)) {
      writing.setAutoCommit(false);
      var _ = TestDatabase.rows(
          writing, "SELECT FROM nexora.workspace WHERE workspace_id = 'acme' FOR NO KEY UPDATE");
      assertFalse(assertTimeoutPreemptively(
          Duration.ofSeconds(5), () -> audit.writeRarely(ACME, TRIED, NOON, HOUR)));
    }
  }
}
