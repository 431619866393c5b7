package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.Grants;

class InMemoryGrantsTest implements GrantsContract {

  private final Grants grants = new InMemoryGrants();

  @Override
  public Grants grants() {
    return grants;
  }
}
