package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.Throttles;

class InMemoryThrottlesTest implements ThrottlesContract {

  private final Throttles throttles = new InMemoryThrottles();

  @Override
  public Throttles throttles() {
    return throttles;
  }
}
