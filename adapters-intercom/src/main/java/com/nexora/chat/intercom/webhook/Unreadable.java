package com.nexora.chat.intercom.webhook;

/// The body is not what a notification looks like. The message says why without quoting it.
final class Unreadable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String why;

  Unreadable(String why) {
    super(why, null, false, false);
    this.why = why;
  }

  String why() {
    return why;
  }
}
