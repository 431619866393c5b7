package com.nexora.chat.persistence;

import com.nexora.chat.application.port.Accounts;
import com.nexora.chat.application.testing.AccountsContract;

class PostgresAccountsTest implements AccountsContract {

  @Override
  public Accounts accounts() {
    return TestDatabase.SHARED.emptied().access().accounts();
  }
}
