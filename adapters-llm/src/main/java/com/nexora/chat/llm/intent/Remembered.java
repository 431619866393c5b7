package com.nexora.chat.llm.intent;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/// Keeps the values last used. A missing one is made once, outside the lock, by the first who asks;
/// others who ask for it wait, and nobody else does. What failed is not kept.
final class Remembered<K, V> {

  private final Map<K, FutureTask<V>> values;

  Remembered(int most) {
    values = new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<K, FutureTask<V>> eldest) {
        return size() > most;
      }
    };
  }

  V get(K key, Function<K, V> make) {
    FutureTask<V> task;
    synchronized (values) {
      task = values.computeIfAbsent(key, missing -> new FutureTask<>(() -> make.apply(missing)));
    }
    task.run();
    try {
      return task.get();
    } catch (ExecutionException e) {
      forget(key, task);
      throw new IllegalStateException("could not be prepared", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting", e);
    }
  }

  private void forget(K key, FutureTask<V> task) {
    synchronized (values) {
      values.remove(key, task);
    }
  }
}
