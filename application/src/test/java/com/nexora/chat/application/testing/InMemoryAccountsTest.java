package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.Accounts;

class InMemoryAccountsTest implements AccountsContract {

  private final Accounts accounts = new InMemoryAccounts(ACME, GLOBEX);

  @Override
  public Accounts accounts() {
    return accounts;
  }
}
