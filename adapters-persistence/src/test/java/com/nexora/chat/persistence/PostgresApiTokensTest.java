package com.nexora.chat.persistence;

import com.nexora.chat.application.port.ApiTokens;
import com.nexora.chat.application.testing.ApiTokensContract;

class PostgresApiTokensTest implements ApiTokensContract {

  @Override
  public ApiTokens tokens() {
    return TestDatabase.SHARED.emptied().access().tokens();
  }
}
