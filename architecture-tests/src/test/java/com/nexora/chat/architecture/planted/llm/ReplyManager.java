package com.nexora.chat.architecture.planted.llm;

/// Breaks names-say-something.
record ReplyManager(String text) {

  static final class TextUtils {

    private TextUtils() {}
  }
}
