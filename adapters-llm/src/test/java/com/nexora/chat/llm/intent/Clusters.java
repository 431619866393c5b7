package com.nexora.chat.llm.intent;

import com.nexora.chat.domain.knowledge.Embedding;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Made-up messages: each intent is a direction in space, and its messages scatter around it.
final class Clusters {

  private static final int DIMENSIONS = 24;
  private static final double SCATTER = 0.12;

  private final Random random;

  Clusters(int seed) {
    random = new Random(seed);
  }

  /// The point that everything is seen from.
  static float[] everyday() {
    return new float[DIMENSIONS];
  }

  List<Lesson> lessons(int intents, int each) {
    List<Lesson> lessons = new ArrayList<>();
    for (int i = 0; i < intents * each; i++) {
      lessons.add(new Lesson(i % intents, near(i % intents), true));
    }
    return lessons;
  }

  Embedding near(int intent) {
    float[] vector = new float[DIMENSIONS];
    vector[intent] = 1;
    for (int i = 0; i < DIMENSIONS; i++) {
      vector[i] += (float) (SCATTER * random.nextGaussian());
    }
    return Embedding.of(vector);
  }
}
