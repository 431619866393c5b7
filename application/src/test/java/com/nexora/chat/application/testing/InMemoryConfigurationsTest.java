package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.Configurations;

class InMemoryConfigurationsTest implements ConfigurationsContract {

  private final Configurations configurations = new InMemoryConfigurations(new InMemoryStore());

  @Override
  public Configurations configurations() {
    return configurations;
  }
}
