package com.nexora.chat.persistence;

import com.nexora.chat.application.port.Throttles;
import com.nexora.chat.application.testing.ThrottlesContract;

class PostgresThrottlesTest implements ThrottlesContract {

  @Override
  public Throttles throttles() {
    return TestDatabase.SHARED.emptied().access().throttles();
  }
}
