package com.nexora.chat.llm.intent;

import com.nexora.chat.domain.intent.Calibration;
import com.nexora.chat.domain.intent.Intent;
import com.nexora.chat.domain.intent.IntentReading;
import com.nexora.chat.domain.knowledge.Embedding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// What was learned from one list of a workspace's intents. The order in which they are listed, and
/// their examples, makes no difference.
final class TrainedIntents {

  /// How fast confidence grows with the fit: a fit of 1.5 over a threshold of .8 is .94.
  private static final double STEEPNESS = 4;

  private final List<String> names;
  private final Classifier classifier;
  private final Calibration calibration;

  private TrainedIntents(List<String> names, Classifier classifier, Calibration calibration) {
    this.names = names;
    this.classifier = classifier;
    this.calibration = calibration;
  }

  /// @param intents at least one
  static TrainedIntents of(
      List<Intent> intents, Function<String, Embedding> embed, float[] everyday) {
    List<Intent> sorted = intents.stream()
        .sorted(Comparator.comparing(Intent::name)
            .thenComparing(intent -> String.join("\n", intent.examples())))
        .toList();
    List<Lesson> lessons = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      int place = i;
      Intent intent = sorted.get(i);
      intent.examples().stream()
          .sorted()
          .forEach(text -> lessons.add(new Lesson(place, embed.apply(text), true)));
      // Worth as much as an example: on HINT3 names alone bring a point.
      Stream.of(spoken(intent.name()), intent.description())
          .filter(text -> !text.isBlank())
          .forEach(text -> lessons.add(new Lesson(place, embed.apply(text), false)));
    }
    return new TrainedIntents(
        sorted.stream().map(Intent::name).toList(),
        Classifier.learn(sorted.size(), lessons, everyday),
        Calibrating.of(sorted.size(), lessons, everyday));
  }

  /// `CHANGE_ADDRESS` as somebody would say it.
  private static String spoken(String name) {
    return name.replaceAll("[_/]+", " ").strip();
  }

  IntentReading read(float[] message) {
    Classifier.Verdict verdict = classifier.judge(message);
    double above = verdict.fit() - calibration.threshold();
    return IntentReading.of(names.get(verdict.intent()), 1 / (1 + Math.exp(-STEEPNESS * above)));
  }

  Calibration calibration() {
    return calibration;
  }
}
