package com.nexora.chat.domain.knowledge;

import java.util.Arrays;

/// The meaning of a text as a unit vector. Two are comparable only when the same model made them.
public final class Embedding {

  private final float[] values;

  private Embedding(float[] values) {
    this.values = values;
  }

  /// Takes a copy and scales it to length 1.
  public static Embedding of(float[] raw) {
    double squares = 0;
    for (float v : raw) {
      squares += (double) v * v;
    }
    if (squares == 0 || !Double.isFinite(squares)) {
      throw new IllegalArgumentException("an embedding has a direction");
    }
    float scale = (float) (1 / Math.sqrt(squares));
    float[] unit = new float[raw.length];
    for (int i = 0; i < raw.length; i++) {
      unit[i] = raw[i] * scale;
    }
    return new Embedding(unit);
  }

  /// From -1 to 1; 1 is the same direction.
  public double cosine(Embedding other) {
    if (values.length != other.values.length) {
      throw new IllegalArgumentException("embeddings of different models cannot be compared");
    }
    float sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += values[i] * other.values[i];
    }
    return sum;
  }

  /// Something between two meanings.
  ///
  /// @param length from 0 to 1, the shorter the less they agree: a cosine to the direction, times
  ///     the length, is the average of the cosines to both
  public record Mix(Embedding direction, double length) {}

  /// @param share of the other, from 0 to 1
  public Mix mixed(Embedding other, double share) {
    if (values.length != other.values.length) {
      throw new IllegalArgumentException("embeddings of different models cannot be compared");
    }
    float[] sum = new float[values.length];
    double squares = 0;
    for (int i = 0; i < sum.length; i++) {
      sum[i] = (float) ((1 - share) * values[i] + share * other.values[i]);
      squares += (double) sum[i] * sum[i];
    }
    return squares == 0 ? new Mix(this, 1) : new Mix(of(sum), Math.min(1, Math.sqrt(squares)));
  }

  public int dimensions() {
    return values.length;
  }

  public float[] toArray() {
    return values.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Embedding that && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return "Embedding[" + values.length + "]";
  }
}
