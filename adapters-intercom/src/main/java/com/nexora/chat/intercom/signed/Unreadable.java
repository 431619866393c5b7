package com.nexora.chat.intercom.signed;

/// The body is not what it should look like. The message says why without quoting it.
public final class Unreadable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String why;

  public Unreadable(String why) {
    super(why, null, false, false);
    this.why = why;
  }

  public String why() {
    return why;
  }
}
