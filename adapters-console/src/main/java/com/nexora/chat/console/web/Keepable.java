package com.nexora.chat.console.web;

/// Which texts the store can keep as they came. PostgreSQL's text holds every character but U+0000
/// (documentation, 8.3 "Character Types"); half of a surrogate pair is no character, and would be
/// kept as a question mark (RFC 8259, 8.2, lets JSON bring one).
final class Keepable {

  private Keepable() {}

  static boolean is(String text) {
    return text.codePoints()
        .noneMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE);
  }
}
