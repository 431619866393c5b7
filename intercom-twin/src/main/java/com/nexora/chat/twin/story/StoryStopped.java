package com.nexora.chat.twin.story;

/// The twin cannot be reached or answers with an error: no story can be told.
final class StoryStopped extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StoryStopped(String message) {
    super(message);
  }
}
