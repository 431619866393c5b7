package com.nexora.chat.llm.intent;

/// Between what speaks for each intent and how probable each is.
final class Softmax {

  private Softmax() {}

  /// The logarithm of the sum of exponentials: high when something speaks for any intent at all.
  static double energy(float[] logits) {
    double most = Double.NEGATIVE_INFINITY;
    for (float logit : logits) {
      most = Math.max(most, logit);
    }
    double sum = 0;
    for (float logit : logits) {
      sum += Math.exp(logit - most);
    }
    return most + Math.log(sum);
  }

  static double[] probabilities(float[] logits) {
    double energy = energy(logits);
    double[] probabilities = new double[logits.length];
    for (int i = 0; i < logits.length; i++) {
      probabilities[i] = Math.exp(logits[i] - energy);
    }
    return probabilities;
  }
}
