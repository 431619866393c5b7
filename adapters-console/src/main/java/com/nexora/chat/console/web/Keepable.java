package com.nexora.chat.console.web;

/// Which texts the store can keep. PostgreSQL's text holds every character but U+0000
/// (documentation, 8.3 "Character Types").
final class Keepable {

  private Keepable() {}

  static boolean is(String text) {
    return text.indexOf('\0') < 0;
  }
}
