package com.nexora.chat.architecture.planted.llm;

import org.jspecify.annotations.Nullable;

/// Breaks the-environment-is-read-in-bootstrap.
final class ReadsTheEnvironment {

  private ReadsTheEnvironment() {}

  static @Nullable String variable() {
    return System.getenv("PLANTED");
  }

  static @Nullable String property() {
    return System.getProperty("planted");
  }
}
