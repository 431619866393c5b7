package com.nexora.chat.quality.privacy;

import java.util.List;
import java.util.SplittableRandom;

/// Chance from a seed.
final class Dice {

  static final String UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  static final String LOWER = "abcdefghijklmnopqrstuvwxyz";
  static final String DIGITS = "0123456789";
  static final String HEX = "0123456789abcdef";
  static final String ALPHANUMERIC = UPPER + LOWER + DIGITS;
  static final String BASE64URL = ALPHANUMERIC + "-_";

  private final SplittableRandom random;

  Dice(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /// Both ends belong to it.
  int between(int low, int high) {
    return random.nextInt(low, high + 1);
  }

  boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  @SafeVarargs
  final <T> T pick(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  String of(String alphabet, int length) {
    var made = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      made.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return made.toString();
  }

  /// `#` becomes a digit, `%` a digit other than 0, `@` a capital letter, `~` a hex digit.
  String shape(String shape) {
    var made = new StringBuilder(shape.length());
    for (int i = 0; i < shape.length(); i++) {
      char c = shape.charAt(i);
      switch (c) {
        case '#' -> made.append(between(0, 9));
        case '%' -> made.append(between(1, 9));
        case '@' -> made.append(of(UPPER, 1));
        case '~' -> made.append(of(HEX, 1));
        default -> made.append(c);
      }
    }
    return made.toString();
  }
}
