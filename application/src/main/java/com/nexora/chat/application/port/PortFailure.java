package com.nexora.chat.application.port;

/// Something outside failed in a way that no use case can weigh: the database is away, say. The
/// turn is given up as it stands and taken again later.
public final class PortFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public PortFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
