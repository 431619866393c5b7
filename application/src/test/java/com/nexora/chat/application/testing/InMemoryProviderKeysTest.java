package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.Grants;
import com.nexora.chat.application.port.ProviderKeys;

class InMemoryProviderKeysTest implements ProviderKeysContract {

  private final InMemoryGrants grants = new InMemoryGrants();

  @Override
  public ProviderKeys keys() {
    return grants.keys();
  }

  @Override
  public Grants grants() {
    return grants;
  }
}
