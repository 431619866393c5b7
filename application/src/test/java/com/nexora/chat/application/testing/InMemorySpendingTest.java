package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.Spending;

class InMemorySpendingTest implements SpendingContract {

  private final Spending spending = new InMemorySpending();

  @Override
  public Spending spending() {
    return spending;
  }
}
