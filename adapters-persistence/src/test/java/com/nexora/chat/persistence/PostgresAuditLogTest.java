package com.nexora.chat.persistence;

import com.nexora.chat.application.port.AuditLog;
import com.nexora.chat.application.testing.AuditLogContract;

class PostgresAuditLogTest implements AuditLogContract {

  @Override
  public AuditLog audit() {
    return TestDatabase.SHARED.emptied().access().audit();
  }
}
