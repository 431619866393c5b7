package com.nexora.chat.domain.intent;

/// What a workspace's intents are worth, by its own examples: each was read by a model that had
/// learned from the others.
///
/// @param threshold how well a message must fit to have an intent; comparable only between
///     workspaces read by the same model
/// @param judged how many examples were read so; none when no intent has two. Of many examples a
///     part is enough
/// @param right how many of those came out as the intent they stand under
public record Calibration(double threshold, int judged, int right) {

  public Calibration {
    if (right < 0 || right > judged) {
      throw new IllegalArgumentException(right + " of " + judged + " examples read right");
    }
  }
}
