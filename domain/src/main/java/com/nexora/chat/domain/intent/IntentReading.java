package com.nexora.chat.domain.intent;

/// What was made of a message.
public sealed interface IntentReading {

  /// @param confidence from 0 to 1, comparable only between readings of the same model
  record Recognised(String intent, double confidence) implements IntentReading {}

  /// None of the workspace's intents: knowing what it does not know is an answer too.
  record Unknown() implements IntentReading {}

  /// What an unrecognised intent is called in notes and records.
  String UNKNOWN = "unknown";

  default String label() {
    return switch (this) {
      case Recognised(String intent, double confidence) -> intent;
      case Unknown() -> UNKNOWN;
    };
  }
}
