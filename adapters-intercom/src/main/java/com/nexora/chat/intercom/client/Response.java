package com.nexora.chat.intercom.client;

import java.util.Optional;

/// What came back on the wire.
///
/// @param link the `Link` header
record Response(int status, String body, Optional<String> link, RateHeaders rate) {

  private static final int TOO_MANY_REQUESTS = 429;

  boolean limited() {
    return status == TOO_MANY_REQUESTS;
  }
}
