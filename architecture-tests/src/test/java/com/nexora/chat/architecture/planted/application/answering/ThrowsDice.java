package com.nexora.chat.architecture.planted.application.answering;

import java.security.SecureRandom;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

/// Breaks time-and-ids-are-passed-in, in every method.
final class ThrowsDice {

  private ThrowsDice() {}

  static UUID uuid() {
    return UUID.randomUUID();
  }

  static double math() {
    return Math.random();
  }

  static int threadLocal() {
    return ThreadLocalRandom.current().nextInt();
  }

  static int secure() {
    return new SecureRandom().nextInt();
  }

  static int generator() {
    return RandomGenerator.getDefault().nextInt();
  }

  static void shuffled(List<String> list) {
    Collections.shuffle(list);
  }
}
