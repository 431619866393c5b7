package com.nexora.chat.llm.intent;

import java.util.List;

/// All lessons' vectors, to be compared with a message in one pass: their products with it. The
/// cosine seen from any point follows from the product (`Viewpoint`), so that two points of view
/// cost one pass.
///
/// Vectors lie feature by feature with the lessons side by side, which lets the compiler make
/// vectors of the innermost loop: 1,000 lessons take about a tenth of a millisecond.
final class Neighbours {

  private final int size;
  private final int dimensions;
  private final float[] features;

  Neighbours(List<Lesson> lessons) {
    size = lessons.size();
    dimensions = lessons.getFirst().vector().length;
    features = new float[size * dimensions];
    for (int i = 0; i < size; i++) {
      float[] vector = lessons.get(i).vector();
      for (int j = 0; j < dimensions; j++) {
        features[j * size + i] = vector[j];
      }
    }
  }

  float[] products(float[] with) {
    float[] products = new float[size];
    int j = 0;
    for (; j + 3 < dimensions; j += 4) {
      float a = with[j];
      float b = with[j + 1];
      float c = with[j + 2];
      float d = with[j + 3];
      int at = j * size;
      for (int i = 0; i < size; i++) {
        products[i] += a * features[at + i]
            + b * features[at + size + i]
            + c * features[at + 2 * size + i]
            + d * features[at + 3 * size + i];
      }
    }
    for (; j < dimensions; j++) {
      for (int i = 0; i < size; i++) {
        products[i] += with[j] * features[j * size + i];
      }
    }
    return products;
  }

  /// The places of the highest values, highest first; of equal ones the first.
  static int[] highest(float[] values, int most) {
    int[] places = new int[Math.min(most, values.length)];
    int found = 0;
    for (int i = 0; i < values.length; i++) {
      if (found == places.length && values[i] <= values[places[found - 1]]) {
        continue;
      }
      int at = found < places.length ? found : found - 1;
      while (at > 0 && values[places[at - 1]] < values[i]) {
        places[at] = places[at - 1];
        at--;
      }
      places[at] = i;
      found = Math.min(found + 1, places.length);
    }
    return places;
  }
}
