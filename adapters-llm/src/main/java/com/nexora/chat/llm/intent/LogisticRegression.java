package com.nexora.chat.llm.intent;

import java.util.Arrays;
import java.util.List;

/// Multinomial logistic regression with an L2 penalty, on directions (vectors of length 1) seen
/// from the middle of all of them: on bge's own vectors, which all lie near each other, the search
/// stalls.
///
/// Weights lie feature by feature with the intents side by side, so that the innermost loops run
/// along memory and the compiler can make vectors of them; sums over a row would stay scalar.
final class LogisticRegression {

  /// The penalty, for losses that add up to a mean. Chosen by cross-validation on the training
  /// parts of HINT3, BANKING77, HWU64 and CLINC150 among 3e-6 to 1e-3; from 1e-5 to 1e-4 it
  /// changes less than half a point.
  private static final double PENALTY = 3e-5;

  /// Rows that share a pass over the gradient.
  private static final int ABREAST = 4;

  private final int intents;
  private final float[] weights;

  private LogisticRegression(int intents, float[] weights) {
    this.intents = intents;
    this.weights = weights;
  }

  /// @param rows directions, and at least one of each intent
  /// @param labels which intent each row has, from 0
  static LogisticRegression learn(int intents, List<float[]> rows, int[] labels) {
    Learning learning = new Learning(intents, rows, labels);
    int dimensions = rows.getFirst().length;
    return new LogisticRegression(intents, Lbfgs.minimum(learning::at, (dimensions + 1) * intents));
  }

  /// What speaks for each intent; any number.
  float[] logits(float[] row) {
    float[] logits = new float[intents];
    logits(weights, row, logits);
    return logits;
  }

  /// Overwrites `logits`.
  private static void logits(float[] weights, float[] row, float[] logits) {
    int intents = logits.length;
    System.arraycopy(weights, row.length * intents, logits, 0, intents);
    int j = 0;
    for (; j + 3 < row.length; j += 4) {
      float a = row[j];
      float b = row[j + 1];
      float c = row[j + 2];
      float d = row[j + 3];
      int at = j * intents;
      for (int i = 0; i < intents; i++) {
        logits[i] += a * weights[at + i]
            + b * weights[at + intents + i]
            + c * weights[at + 2 * intents + i]
            + d * weights[at + 3 * intents + i];
      }
    }
    for (; j < row.length; j++) {
      for (int i = 0; i < intents; i++) {
        logits[i] += row[j] * weights[j * intents + i];
      }
    }
  }

  /// The loss and its gradient. An intent with many examples would drown the others: a row weighs
  /// the less, the more its intent has, by the square root.
  private static final class Learning {

    private final List<float[]> rows;
    private final int[] labels;
    private final float[] importance;
    private final float[][] residuals;
    private final float[] nothing;

    Learning(int intents, List<float[]> rows, int[] labels) {
      this.rows = rows;
      this.labels = labels;
      this.importance = importance(intents, labels);
      this.residuals = new float[ABREAST][intents];
      this.nothing = new float[rows.getFirst().length];
    }

    private static float[] importance(int intents, int[] labels) {
      int[] count = new int[intents];
      for (int label : labels) {
        count[label]++;
      }
      double total = 0;
      for (int of : count) {
        total += Math.sqrt(of);
      }
      float[] importance = new float[labels.length];
      for (int i = 0; i < labels.length; i++) {
        importance[i] = (float) (1 / Math.sqrt(count[labels[i]]) / total);
      }
      return importance;
    }

    double at(float[] weights, float[] gradient) {
      int intents = residuals[0].length;
      int bias = nothing.length * intents;
      double squares = 0;
      for (int i = 0; i < bias; i++) {
        squares += weights[i] * weights[i];
        gradient[i] = (float) PENALTY * weights[i];
      }
      Arrays.fill(gradient, bias, gradient.length, 0);
      double loss = PENALTY / 2 * squares;
      for (int first = 0; first < rows.size(); first += ABREAST) {
        for (int i = 0; i < ABREAST; i++) {
          loss += first + i < rows.size() ? residual(weights, first + i, residuals[i]) : 0;
        }
        collect(first, gradient);
      }
      return loss;
    }

    /// Overwrites `residual` with how far the row's probabilities are from its label.
    private double residual(float[] weights, int row, float[] residual) {
      logits(weights, rows.get(row), residual);
      int label = labels[row];
      double own = residual[label];
      double energy = Softmax.energy(residual);
      for (int i = 0; i < residual.length; i++) {
        residual[i] = (float) Math.exp(residual[i] - energy) * importance[row];
      }
      residual[label] -= importance[row];
      return (energy - own) * importance[row];
    }

    private void collect(int first, float[] gradient) {
      float[] a = row(first);
      float[] b = row(first + 1);
      float[] c = row(first + 2);
      float[] d = row(first + 3);
      float[] ra = residuals[0];
      float[] rb = residuals[1];
      float[] rc = residuals[2];
      float[] rd = residuals[3];
      int intents = ra.length;
      for (int j = 0; j < nothing.length; j++) {
        float aj = a[j];
        float bj = b[j];
        float cj = c[j];
        float dj = d[j];
        int at = j * intents;
        for (int i = 0; i < intents; i++) {
          gradient[at + i] += aj * ra[i] + bj * rb[i] + cj * rc[i] + dj * rd[i];
        }
      }
      int bias = nothing.length * intents;
      for (int k = 0; k < ABREAST && first + k < rows.size(); k++) {
        for (int i = 0; i < intents; i++) {
          gradient[bias + i] += residuals[k][i];
        }
      }
    }

    private float[] row(int index) {
      return index < rows.size() ? rows.get(index) : nothing;
    }
  }
}
