package com.nexora.chat.llm.intent;

import com.nexora.chat.domain.intent.Calibration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Finds the fit below which a message has none of the intents, from the workspace's own examples
/// and nothing else: each is judged by a classifier that has not seen it, and the threshold is
/// where all but one in twenty fit. Examples of strangers, which no workspace has, are not needed.
///
/// A few examples say little about their lowest fits. So the threshold is drawn towards what was
/// best, on average, for as many examples drawn from HINT3's three bots; with 100 examples it is
/// half way.
final class Calibrating {

  static final double KEPT = 0.95;

  private static final int FOLDS = 5;

  /// With so many judged the quantile is known to about a hundredth, and no further classifier is
  /// learned.
  private static final int ENOUGH = 500;

  private static final double WEIGHT_OF_EXPERIENCE = 100;
  private static final int MOST_EXPERIENCED = 100;

  private final int intents;
  private final List<Lesson> lessons;
  private final float[] everyday;
  private final int[] folds;

  private Calibrating(int intents, List<Lesson> lessons, float[] everyday) {
    this.intents = intents;
    this.lessons = lessons;
    this.everyday = everyday;
    this.folds = folds(intents, lessons);
  }

  static Calibration of(int intents, List<Lesson> lessons, float[] everyday) {
    return new Calibrating(intents, lessons, everyday).calibration();
  }

  private Calibration calibration() {
    List<Double> fits = new ArrayList<>();
    int right = 0;
    for (int fold = 0; fold < FOLDS && fits.size() < ENOUGH; fold++) {
      List<Lesson> judged = lessons(fold, true);
      if (!judged.isEmpty()) {
        Classifier others = Classifier.learn(intents, lessons(fold, false), everyday);
        for (Lesson lesson : judged) {
          Classifier.Verdict verdict = others.judge(lesson.vector());
          fits.add(verdict.fit());
          right += verdict.intent() == lesson.intent() ? 1 : 0;
        }
      }
    }
    long examples = lessons.stream().filter(Lesson::said).count();
    return new Calibration(threshold(fits, examples), fits.size(), right);
  }

  private List<Lesson> lessons(int fold, boolean inIt) {
    List<Lesson> chosen = new ArrayList<>();
    for (int i = 0; i < folds.length; i++) {
      if ((folds[i] == fold) == inIt) {
        chosen.add(lessons.get(i));
      }
    }
    return chosen;
  }

  /// @param fits of the examples that were judged
  /// @param examples how many there are, judged or not
  static double threshold(List<Double> fits, long examples) {
    double experience = experience(examples);
    if (fits.isEmpty()) {
      return experience;
    }
    double[] sorted = fits.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    double lowest = sorted[(int) ((1 - KEPT) * (sorted.length - 1))];
    return (sorted.length * lowest + WEIGHT_OF_EXPERIENCE * experience)
        / (sorted.length + WEIGHT_OF_EXPERIENCE);
  }

  private static double experience(long examples) {
    return 0.2 + Math.log((double) Math.min(examples, MOST_EXPERIENCED)) / 8;
  }

  /// Each intent's examples are spread over the folds, in an order that is the same every time and
  /// owes nothing to how they are sorted. An intent's only example is never judged, nor is its
  /// name: nothing would be left to know it by.
  private static int[] folds(int intents, List<Lesson> lessons) {
    int[] folds = new int[lessons.size()];
    Arrays.fill(folds, FOLDS);
    Random order = new Random(1);
    for (int intent = 0; intent < intents; intent++) {
      List<Integer> examples = new ArrayList<>();
      for (int i = 0; i < folds.length; i++) {
        if (lessons.get(i).said() && lessons.get(i).intent() == intent) {
          examples.add(i);
        }
      }
      Collections.shuffle(examples, order);
      for (int i = 0; examples.size() > 1 && i < examples.size(); i++) {
        folds[examples.get(i)] = (intent + i) % FOLDS;
      }
    }
    return folds;
  }
}
