package com.nexora.chat.application.testing;

class InMemoryOversightTest implements OversightContract {

  @Override
  public Stage stage() {
    return new InMemoryOversight();
  }
}
