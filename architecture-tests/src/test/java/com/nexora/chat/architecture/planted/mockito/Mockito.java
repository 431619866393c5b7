package com.nexora.chat.architecture.planted.mockito;

/// Breaks nothing: stands in for a library that is not even on the class path.
public final class Mockito {

  private Mockito() {}

  public static String mock() {
    return "";
  }
}
