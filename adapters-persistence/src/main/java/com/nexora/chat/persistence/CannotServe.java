package com.nexora.chat.persistence;

import org.jspecify.annotations.Nullable;

/// The database is not there, or not fit to keep workspaces apart. The message is one sentence for
/// the operator, and says what to do.
public final class CannotServe extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CannotServe(String message) {
    this(message, null);
  }

  CannotServe(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
