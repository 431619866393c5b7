package com.nexora.chat.llm.intent;

import java.util.List;

/// The lessons' directions as seen from one point. bge puts all texts near each other (cosines
/// above .5); from a point in their midst they lie in different directions.
final class Viewpoint {

  /// Nothing is nearer than this: what lies in the point itself has no direction.
  private static final double LEAST = 1e-3;

  private final float[] point;
  private final float[] products;
  private final float[] nearness;
  private final double squared;

  Viewpoint(float[] point, List<Lesson> lessons) {
    this.point = point;
    this.squared = dot(point, point);
    this.products = new float[lessons.size()];
    this.nearness = new float[lessons.size()];
    for (int i = 0; i < products.length; i++) {
      float[] vector = lessons.get(i).vector();
      products[i] = (float) dot(vector, point);
      nearness[i] = (float) (1 / distance(dot(vector, vector), products[i]));
    }
  }

  /// The direction in which a vector lies, of length 1.
  float[] direction(float[] vector) {
    float[] direction = new float[vector.length];
    for (int i = 0; i < vector.length; i++) {
      direction[i] = vector[i] - point[i];
    }
    float scale = (float) (1 / Math.max(LEAST, Math.sqrt(dot(direction, direction))));
    for (int i = 0; i < direction.length; i++) {
      direction[i] *= scale;
    }
    return direction;
  }

  /// @param withLessons the products of the vector with all lessons
  float[] cosines(float[] vector, float[] withLessons) {
    double own = dot(vector, point);
    double scale = 1 / distance(dot(vector, vector), own);
    float[] cosines = new float[products.length];
    for (int i = 0; i < cosines.length; i++) {
      cosines[i] = (float) ((withLessons[i] - own - products[i] + squared) * scale * nearness[i]);
    }
    return cosines;
  }

  private double distance(double ownSquare, double product) {
    return Math.max(LEAST, Math.sqrt(Math.max(0, ownSquare - 2 * product + squared)));
  }

  private static double dot(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (double) a[i] * b[i];
    }
    return sum;
  }
}
