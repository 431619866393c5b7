package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.AuditLog;

class InMemoryAuditLogTest implements AuditLogContract {

  private final AuditLog audit = new InMemoryAuditLog(ACME, GLOBEX);

  @Override
  public AuditLog audit() {
    return audit;
  }
}
