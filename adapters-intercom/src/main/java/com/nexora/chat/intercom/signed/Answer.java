package com.nexora.chat.intercom.signed;

import java.util.Optional;

/// What a request is answered.
///
/// @param json the body; empty when the status says it all
/// @param endsConnection whether nobody knows where on the connection the next request would begin
public record Answer(int status, Optional<String> json, boolean endsConnection) {

  /// Not signed by the connection it was sent to. Whether there is such a connection is not told.
  public static final Answer NOT_SIGNED = of(401);

  /// The body is not framed as HTTP says.
  static final Answer NOT_HTTP = new Answer(400, Optional.empty(), true);

  static final Answer TOO_LARGE = new Answer(413, Optional.empty(), true);

  /// There is no memory left for its body; it should be sent again.
  static final Answer NO_ROOM = of(503);

  public static Answer of(int status) {
    return new Answer(status, Optional.empty(), false);
  }

  public static Answer ok(String json) {
    return new Answer(200, Optional.of(json), false);
  }
}
