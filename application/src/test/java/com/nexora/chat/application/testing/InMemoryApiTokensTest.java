package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.ApiTokens;

class InMemoryApiTokensTest implements ApiTokensContract {

  @Override
  public ApiTokens tokens() {
    return new InMemoryApiTokens();
  }
}
