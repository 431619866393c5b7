package com.nexora.chat.quality.tokens;

import java.util.List;
import java.util.stream.IntStream;

/// The prompts of one conversation, turn after turn. Tokens are counted at four characters each,
/// which is about right for English; shares do not depend on it.
///
/// A provider charges less for a beginning it has seen in the turn before: from 1,024 tokens on, in
/// steps of 128 (OpenAI, "Prompt caching"; others are no finer).
record Prompts(List<String> turns) {

  private static final int CHARACTERS = 4;
  private static final int LEAST = 1_024;
  private static final int STEP = 128;

  Prompts {
    turns = List.copyOf(turns);
  }

  List<Integer> tokens() {
    return turns.stream().map(turn -> turn.length() / CHARACTERS).toList();
  }

  /// Of each turn, how many tokens the provider has seen; none of the first.
  List<Integer> cached() {
    return IntStream.range(0, turns.size())
        .map(turn -> turn == 0 ? 0 : cached(turns.get(turn - 1), turns.get(turn)))
        .boxed()
        .toList();
  }

  /// Of all tokens of all turns.
  double cachedShare() {
    return (double) sum(cached()) / sum(tokens());
  }

  /// What all turns cost, in full prices of a token, when a cached one costs so much of one.
  double cost(double ofCached) {
    return sum(tokens()) - (1 - ofCached) * sum(cached());
  }

  static long sum(List<Integer> figures) {
    return figures.stream().mapToLong(Integer::longValue).sum();
  }

  private static int cached(String before, String now) {
    int most = Math.min(before.length(), now.length());
    int same = 0;
    while (same < most && before.charAt(same) == now.charAt(same)) {
      same++;
    }
    int tokens = same / CHARACTERS / STEP * STEP;
    return tokens < LEAST ? 0 : tokens;
  }
}
