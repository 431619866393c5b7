package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.Sessions;

class InMemorySessionsTest implements SessionsContract {

  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final Sessions sessions = new InMemorySessions(accounts);

  @Override
  public Sessions sessions() {
    accounts.open(SessionsContract.olga());
    return sessions;
  }
}
