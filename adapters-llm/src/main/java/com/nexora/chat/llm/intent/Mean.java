package com.nexora.chat.llm.intent;

import java.util.List;

/// The middle of several vectors.
final class Mean {

  private Mean() {}

  static float[] of(List<float[]> vectors) {
    float[] mean = new float[vectors.getFirst().length];
    for (float[] vector : vectors) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += vector[i] / vectors.size();
      }
    }
    return mean;
  }
}
