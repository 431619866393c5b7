package com.nexora.chat.persistence.inbox;

import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.persistence.work.Failures;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Lets deliveries that arrive at the same time share one commit. A delivery that finds nobody
/// writing is written at once; those that arrive meanwhile wait in line and go together in the next
/// batch. No timer delays anybody, so the batches grow with the load and with nothing else.
///
/// Writers are threads of their own, so that whoever waits can give up when its time is over, even
/// while the database stands still. They start when there is work and end when there is none.
final class SharedCommit {

  /// Makes the deliveries durable, all or none, and tells of each whether it was news.
  @FunctionalInterface
  interface Writing {
    List<Boolean> write(List<Arrival> batch);
  }

  /// @param writers how many batches are written at the same time
  /// @param batchRows the most deliveries in a batch
  /// @param batchBytes bodies beyond this go into the next batch; a larger one goes alone
  /// @param lineRows beyond this many waiting deliveries, the next one is refused
  /// @param lineBytes and beyond this many bytes of bodies
  record Limits(int writers, int batchRows, long batchBytes, int lineRows, long lineBytes) {

    /// Two writers, so that while one batch waits for a row or for the disk, the next one is on its
    /// way.
    static final Limits DEFAULT = new Limits(2, 128, 1 << 20, 2_048, 32 << 20);
  }

  private record Waiting(Arrival arrival, CompletableFuture<Boolean> answer) {}

  private final Writing writing;
  private final Limits limits;
  private final Duration patience;
  private final Executor threads;

  // All guarded by this.
  private final Deque<Waiting> line = new ArrayDeque<>();
  private long bytesInLine;
  private int writers;

  SharedCommit(Writing writing, Limits limits, Duration patience) {
    this(writing, limits, patience, Thread.ofVirtual().name("inbox-writer")::start);
  }

  /// @param threads starts a writer on a thread of its own
  SharedCommit(Writing writing, Limits limits, Duration patience, Executor threads) {
    this.writing = writing;
    this.limits = limits;
    this.patience = patience;
    this.threads = threads;
  }

  /// Returns when the delivery is durable.
  ///
  /// @return false when it was there already
  /// @throws PortFailure when it could not be made durable in time; it may be stored all the same
  boolean store(Arrival arrival) {
    Waiting waiting = new Waiting(arrival, new CompletableFuture<>());
    if (join(waiting)) {
      startWriter(waiting);
    }
    return answerTo(waiting);
  }

  /// A writer that does not start must not count as one: after two of them nobody would write any
  /// more. Whoever joined the line behind it is written by the next.
  private void startWriter(Waiting waiting) {
    boolean started = false;
    try {
      threads.execute(this::writeWhatWaits);
      started = true;
    } finally {
      if (!started) {
        waiting.answer().cancel(false);
        leave(waiting);
      }
    }
  }

  /// @return whether a writer must be started for it
  private synchronized boolean join(Waiting waiting) {
    int bytes = waiting.arrival().bytes();
    if (line.size() >= limits.lineRows()
        || (!line.isEmpty() && bytesInLine + bytes > limits.lineBytes())) {
      throw new PortFailure(
          line.size() + " deliveries wait for the database already",
          new RejectedExecutionException());
    }
    line.add(waiting);
    bytesInLine += bytes;
    boolean start = writers < limits.writers();
    if (start) {
      writers++;
    }
    return start;
  }

  private boolean answerTo(Waiting waiting) {
    try {
      return waiting.answer().get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException failed) {
      Throwable why = failed.getCause() instanceof PortFailure known ? known : failed;
      throw new PortFailure(String.valueOf(why.getMessage()), why);
    } catch (TimeoutException late) {
      throw new PortFailure("not known to be stored after " + patience.toMillis() + " ms", late);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new PortFailure("interrupted while waiting for the database", interrupted);
    } finally {
      // Who has given up need not be written any more.
      waiting.answer().cancel(false);
    }
  }

  /// A line full of those who have given up would let nobody in, and so start no writer.
  private synchronized void leave(Waiting waiting) {
    writers--;
    if (line.remove(waiting)) {
      bytesInLine -= waiting.arrival().bytes();
    }
  }

  private void writeWhatWaits() {
    boolean ended = false;
    try {
      List<Waiting> batch = nextBatch();
      while (!batch.isEmpty()) {
        write(batch);
        batch = nextBatch();
      }
      ended = true;
    } finally {
      if (!ended) {
        synchronized (this) {
          writers--;
        }
      }
    }
  }

  /// @return nothing when this writer may end
  private synchronized List<Waiting> nextBatch() {
    List<Waiting> batch = new ArrayList<>();
    long bytes = 0;
    while (!line.isEmpty() && batch.size() < limits.batchRows()) {
      int more = line.element().arrival().bytes();
      if (!batch.isEmpty() && bytes + more > limits.batchBytes()) {
        break;
      }
      Waiting next = line.remove();
      bytesInLine -= more;
      if (!next.answer().isDone()) {
        batch.add(next);
        bytes += more;
      }
    }
    if (batch.isEmpty()) {
      writers--;
    }
    return batch;
  }

  /// Whatever happens, everybody is answered.
  private void write(List<Waiting> batch) {
    try {
      List<Boolean> news = writing.write(batch.stream().map(Waiting::arrival).toList());
      for (int i = 0; i < batch.size(); i++) {
        batch.get(i).answer().complete(news.get(i));
      }
    } catch (RuntimeException | Error failure) {
      if (batch.size() > 1 && Failures.isRefusal(failure)) {
        // One of them cannot be stored. The others need not suffer for it.
        batch.forEach(each -> write(List.of(each)));
      } else {
        batch.forEach(each -> each.answer().completeExceptionally(failure));
      }
    }
  }
}
