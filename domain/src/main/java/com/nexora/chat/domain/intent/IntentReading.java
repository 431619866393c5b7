package com.nexora.chat.domain.intent;

/// What was made of a message.
public sealed interface IntentReading {

  /// How sure a reading must be to count as recognised. Whoever reads puts it where its own
  /// threshold lies, so that what is shown can be understood without knowing the model.
  double SURE = 0.5;

  /// @param confidence from `SURE` to 1, comparable only between readings of the same model in the
  ///     same workspace
  record Recognised(String intent, double confidence) implements IntentReading {

    public Recognised {
      if (!(confidence >= SURE && confidence <= 1)) {
        throw new IllegalArgumentException("recognised with a confidence of " + confidence);
      }
    }
  }

  /// None of the workspace's intents fits well enough: knowing what it does not know is an answer
  /// too. Nothing may follow from the nearest one; it is there to be shown and measured.
  ///
  /// @param confidence from 0 to less than `SURE`
  record Unfitting(String nearest, double confidence) implements IntentReading {

    public Unfitting {
      if (!(confidence >= 0 && confidence < SURE)) {
        throw new IllegalArgumentException("not recognised with a confidence of " + confidence);
      }
    }
  }

  /// Nothing was read: there are no words or no intents, or the model is down.
  record Unknown() implements IntentReading {}

  /// What an intent that was not recognised is called in notes and records.
  String UNKNOWN = "unknown";

  /// Recognised or not, by how sure the reading is.
  ///
  /// @param confidence from 0 to 1
  static IntentReading of(String nearest, double confidence) {
    return confidence >= SURE
        ? new Recognised(nearest, confidence)
        : new Unfitting(nearest, confidence);
  }

  default String label() {
    return switch (this) {
      case Recognised(String intent, double confidence) -> intent;
      case Unfitting(String nearest, double confidence) -> UNKNOWN;
      case Unknown() -> UNKNOWN;
    };
  }
}
