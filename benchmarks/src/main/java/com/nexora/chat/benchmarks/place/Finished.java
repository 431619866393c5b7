package com.nexora.chat.benchmarks.place;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/// Waits for work on other threads; what failed there fails here.
public final class Finished {

  private Finished() {}

  public static <T> T await(Future<T> work) {
    try {
      return work.get();
    } catch (ExecutionException failed) {
      throw new IllegalStateException("a part of the run failed", failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", interrupted);
    }
  }
}
