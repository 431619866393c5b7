package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.Certificates;

class InMemoryCertificatesTest implements CertificatesContract {

  private final Certificates certificates = new InMemoryCertificates();

  @Override
  public Certificates certificates() {
    return certificates;
  }
}
