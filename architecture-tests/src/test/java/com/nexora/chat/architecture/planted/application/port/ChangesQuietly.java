package com.nexora.chat.architecture.planted.application.port;

/// Breaks port-package-does-no-work: can change.
public final class ChangesQuietly {

  private int count;

  public int next() {
    return count++;
  }
}
