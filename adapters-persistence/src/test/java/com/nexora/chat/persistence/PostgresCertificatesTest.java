package com.nexora.chat.persistence;

import com.nexora.chat.application.port.Certificates;
import com.nexora.chat.application.testing.CertificatesContract;

class PostgresCertificatesTest implements CertificatesContract {

  private final Persistence persistence = TestDatabase.SHARED.emptied();

  @Override
  public Certificates certificates() {
    return persistence.certificates();
  }
}
