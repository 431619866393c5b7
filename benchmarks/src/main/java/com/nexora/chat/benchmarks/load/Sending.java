package com.nexora.chat.benchmarks.load;

import com.nexora.chat.benchmarks.place.Finished;
import com.nexora.chat.benchmarks.place.HttpConnection;
import com.nexora.chat.benchmarks.place.Webhooks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;

/// Sends webhooks to one server over a number of connections.
final class Sending {

  private static final long REFUSED = -1;

  private final int port;
  private final LongFunction<byte[]> requests;
  private final int connections;
  private final AtomicLong number = new AtomicLong();

  /// Guarded by itself.
  private final BitSet accepted = new BitSet();

  private final ConcurrentMap<Integer, AtomicLong> others = new ConcurrentSkipListMap<>();
  private LongConsumer whenAccepted = _ -> {};

  Sending(int port, Webhooks webhooks, int connections) {
    this(port, webhooks::request, connections);
  }

  /// @param requests by number, from 0
  Sending(int port, LongFunction<byte[]> requests, int connections) {
    this.port = port;
    this.requests = requests;
    this.connections = connections;
  }

  /// Told the number of each webhook at the moment its 200 has come.
  Sending tells(LongConsumer listener) {
    whenAccepted = listener;
    return this;
  }

  /// The numbers of those that were answered with 200.
  BitSet accepted() {
    synchronized (accepted) {
      return (BitSet) accepted.clone();
    }
  }

  private long acceptedCount() {
    synchronized (accepted) {
      return accepted.cardinality();
    }
  }

  /// How many were answered otherwise, by status.
  Map<Integer, AtomicLong> others() {
    return others;
  }

  /// Open loop: each request has its time, whatever became of those before. One that finds every
  /// connection busy goes late, and its latency still counts from its time.
  ///
  /// @return of those that were answered with 200
  Latencies atRate(int perSecond, Duration time) {
    int count = Math.toIntExact(perSecond * time.toMillis() / 1_000);
    long[] nanos = new long[count];
    AtomicInteger next = new AtomicInteger();
    long start = System.nanoTime() + 10_000_000;
    onEachConnection(connection -> {
      for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
        long intended = start + i * 1_000_000_000L / perSecond;
        long mine = number.getAndIncrement();
        byte[] request = requests.apply(mine);
        for (long left = intended - System.nanoTime();
            left > 0;
            left = intended - System.nanoTime()) {
          LockSupport.parkNanos(left);
        }
        nanos[i] = send(connection, mine, request) ? System.nanoTime() - intended : REFUSED;
      }
    });
    return Latencies.of(Arrays.stream(nanos).filter(each -> each != REFUSED).toArray());
  }

  /// Closed loop: each connection sends again as soon as it is answered.
  ///
  /// @return how many were answered with 200 in each second
  double asFastAsPossible(Duration time) {
    long before = acceptedCount();
    long start = System.nanoTime();
    long end = start + time.toNanos();
    onEachConnection(connection -> {
      while (System.nanoTime() < end) {
        long mine = number.getAndIncrement();
        var _ = send(connection, mine, requests.apply(mine));
      }
    });
    return (acceptedCount() - before) * 1e9 / (System.nanoTime() - start);
  }

  /// So many, one after the other on each connection.
  ///
  /// @return how many of them were answered with 200
  int count(int count) {
    long before = acceptedCount();
    AtomicInteger left = new AtomicInteger(count);
    onEachConnection(connection -> {
      while (left.getAndDecrement() > 0) {
        long mine = number.getAndIncrement();
        var _ = send(connection, mine, requests.apply(mine));
      }
    });
    return Math.toIntExact(acceptedCount() - before);
  }

  private boolean send(HttpConnection connection, long mine, byte[] request) {
    int status = connection.send(request);
    if (status != 200) {
      others.computeIfAbsent(status, _ -> new AtomicLong()).incrementAndGet();
      return false;
    }
    synchronized (accepted) {
      accepted.set(Math.toIntExact(mine));
    }
    whenAccepted.accept(mine);
    return true;
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
