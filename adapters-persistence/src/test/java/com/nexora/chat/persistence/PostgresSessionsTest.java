package com.nexora.chat.persistence;

import com.nexora.chat.application.Access;
import com.nexora.chat.application.port.Sessions;
import com.nexora.chat.application.testing.SessionsContract;

class PostgresSessionsTest implements SessionsContract {

  @Override
  public Sessions sessions() {
    Access.Store store = TestDatabase.SHARED.emptied().access();
    store.accounts().open(SessionsContract.olga());
    return store.sessions();
  }
}
