package com.nexora.chat.domain.intent;

/// What the classifier and a model made of the same message. The classifier is calibrated on
/// the workspace's own examples and knows what it does not know; a model reads better and is
/// sure of everything. So rules go by the classifier alone, and a model says what it makes
/// of a message only where the classifier says that it does not know.
public final class TwoReadings {

  private TwoReadings() {}

  /// What is written down of a message.
  ///
  /// @param model what the model takes the customer to want, one of the workspace's intents;
  ///     empty when it names none
  public static IntentReading together(IntentReading classifier, String model) {
    if (model.isEmpty()) {
      return classifier;
    }
    return switch (classifier) {
      case IntentReading.Recognised(String intent, double confidence) ->
        new IntentReading.Recognised(intent, confidence(intent, confidence, model));
      case IntentReading.Unfitting(String nearest, double confidence) ->
        // Both name it, and only one of them was in doubt; else it is the model's word alone.
        new IntentReading.Recognised(
            model, nearest.equals(model) ? agreed(confidence) : IntentReading.SURE);
      case IntentReading.Unknown() -> new IntentReading.Recognised(model, IntentReading.SURE);
    };
  }

  /// The name of what was written down; [IntentReading#UNKNOWN] where neither knew it.
  ///
  /// @param classifier the label of its reading
  /// @param model as above
  public static String together(String classifier, String model) {
    return classifier.equals(IntentReading.UNKNOWN) && !model.isEmpty() ? model : classifier;
  }

  /// How sure the classifier's intent is, once the model was heard: more when both agree,
  /// and as sure as before when they do not.
  public static double confidence(String intent, double confidence, String model) {
    return intent.equals(model) ? agreed(confidence) : confidence;
  }

  /// Half of the doubt is gone. Where exactly it should be is not calibrated.
  private static double agreed(double confidence) {
    return 1 - (1 - confidence) / 2;
  }
}
