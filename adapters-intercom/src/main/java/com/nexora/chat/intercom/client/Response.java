package com.nexora.chat.intercom.client;

import java.util.Optional;

/// What came back on the wire.
///
/// @param link the `Link` header
/// @param reset the `X-RateLimit-Reset` header
record Response(int status, String body, Optional<String> link, Optional<String> reset) {}
