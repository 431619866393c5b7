package com.nexora.chat.architecture.planted.intercom.client;

/// Breaks no-generic-throws-clause and no-generic-exception.
final class ThrowsAnything {

  ThrowsAnything() throws Throwable {
    check("constructor");
  }

  static void check(String what) throws Exception {
    if (what.isEmpty()) {
      throw new RuntimeException(what);
    }
  }
}
