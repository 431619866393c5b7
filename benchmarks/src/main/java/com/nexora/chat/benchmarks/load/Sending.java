package com.nexora.chat.benchmarks.load;

import com.nexora.chat.benchmarks.place.Finished;
import com.nexora.chat.benchmarks.place.HttpConnection;
import com.nexora.chat.benchmarks.place.Webhooks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;

/// Sends webhooks to one server over a number of connections.
final class Sending {

  private final int port;
  private final Webhooks webhooks;
  private final int connections;
  private final AtomicLong number = new AtomicLong();
  private final AtomicLong accepted = new AtomicLong();
  private LongConsumer whenAccepted = _ -> {};

  Sending(int port, Webhooks webhooks, int connections) {
    this.port = port;
    this.webhooks = webhooks;
    this.connections = connections;
  }

  /// Told the number of each webhook at the moment its 200 has come.
  Sending tells(LongConsumer listener) {
    whenAccepted = listener;
    return this;
  }

  /// Answered with 200 until now.
  long accepted() {
    return accepted.get();
  }

  /// Open loop: each request has its time, whatever became of those before. One that finds every
  /// connection busy goes late, and its latency still counts from its time.
  Latencies atRate(int perSecond, Duration time) {
    int count = Math.toIntExact(perSecond * time.toMillis() / 1_000);
    long[] nanos = new long[count];
    AtomicInteger next = new AtomicInteger();
    long start = System.nanoTime() + 10_000_000;
    onEachConnection(connection -> {
      for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
        long intended = start + i * 1_000_000_000L / perSecond;
        long mine = number.getAndIncrement();
        byte[] request = webhooks.request(mine);
        for (long left = intended - System.nanoTime();
            left > 0;
            left = intended - System.nanoTime()) {
          LockSupport.parkNanos(left);
        }
        send(connection, mine, request);
        nanos[i] = System.nanoTime() - intended;
      }
    });
    return Latencies.of(nanos);
  }

  /// Closed loop: each connection sends again as soon as it is answered.
  ///
  /// @return answers for each second
  double asFastAsPossible(Duration time) {
    long before = number.get();
    long start = System.nanoTime();
    long end = start + time.toNanos();
    onEachConnection(connection -> {
      while (System.nanoTime() < end) {
        long mine = number.getAndIncrement();
        send(connection, mine, webhooks.request(mine));
      }
    });
    return (number.get() - before) * 1e9 / (System.nanoTime() - start);
  }

  /// So many, one after the other on each connection.
  void count(int count) {
    AtomicInteger left = new AtomicInteger(count);
    onEachConnection(connection -> {
      while (left.getAndDecrement() > 0) {
        long mine = number.getAndIncrement();
        send(connection, mine, webhooks.request(mine));
      }
    });
  }

  private void send(HttpConnection connection, long mine, byte[] request) {
    if (connection.send(request) == 200) {
      accepted.incrementAndGet();
      whenAccepted.accept(mine);
    }
  }

  @FunctionalInterface
  private interface Work {
    void on(HttpConnection connection);
  }

  private void onEachConnection(Work work) {
    try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < connections; i++) {
        running.add(threads.submit(() -> {
          try (HttpConnection connection = new HttpConnection(port)) {
            work.on(connection);
          }
        }));
      }
      for (Future<?> each : running) {
        var _ = Finished.await(each);
      }
    }
  }
}
