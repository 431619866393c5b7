package com.nexora.chat.architecture.planted.intercom.client;

import java.util.Arrays;
import java.util.function.BiPredicate;

/// Breaks digests-are-compared-in-constant-time.
final class ComparesDigests {

  private ComparesDigests() {}

  static boolean called(byte[] one, byte[] other) {
    return Arrays.equals(one, other);
  }

  static BiPredicate<byte[], byte[]> referredTo() {
    return Arrays::equals;
  }
}
