package com.nexora.chat.architecture.planted.llm;

/// Breaks records-have-no-getters.
record GetsIts(String text) {

  String getText() {
    return text;
  }
}
