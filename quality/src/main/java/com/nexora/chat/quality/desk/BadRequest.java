package com.nexora.chat.quality.desk;

/// What was asked for cannot be measured; the message says what to change.
public final class BadRequest extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public BadRequest(String message) {
    super(message);
  }
}
