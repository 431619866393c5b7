package com.nexora.chat.persistence.spool;

import com.nexora.chat.application.port.Delivery;
import com.nexora.chat.application.port.Inbox;
import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.port.RawBody;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.work.Failures;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An inbox that takes webhooks while the database is away: they are appended to files and put into
/// the database when it is back, oldest first. Until then nobody can tell whether they are news, so
/// all of them count as such.
public final class SpooledInbox implements Inbox, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SpooledInbox.class);
  private static final Duration PAUSE = Duration.ofMillis(250);
  private static final long STOPS_WITHIN_SECONDS = 5;

  private final Inbox inner;
  private final Spool spool;
  private final InstantSource clock;
  private final ScheduledExecutorService drainer = Executors.newSingleThreadScheduledExecutor(
      Thread.ofPlatform().daemon().name("spool-drainer").factory());

  /// Spares callers from waiting for a database that is not there. The drainer finds out when it
  /// is back.
  private volatile boolean away;

  // Of the drainer alone: what is left of the oldest file.
  private Optional<Spool.Sealed> draining = Optional.empty();
  private final Deque<Letter> left = new ArrayDeque<>();
  private boolean damaged;

  private SpooledInbox(Inbox inner, Spool spool, InstantSource clock) {
    this.inner = inner;
    this.clock = clock;
    this.spool = spool;
  }

  /// @throws IOException when the folder cannot be used, or another process does
  public static SpooledInbox open(Path folder, Inbox inner) throws IOException {
    return open(folder, Spool.Limits.DEFAULT, inner, InstantSource.system());
  }

  static SpooledInbox open(Path folder, Spool.Limits limits, Inbox inner, InstantSource clock)
      throws IOException {
    SpooledInbox inbox = new SpooledInbox(inner, Spool.open(folder, limits), clock);
    inbox.start();
    return inbox;
  }

  private void start() {
    var _ = drainer.scheduleWithFixedDelay(this::drain, 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public boolean accept(WorkspaceId workspace, Delivery delivery) {
    return put(new Letter.Arrived(workspace, delivery, Optional.of(clock.instant())));
  }

  @Override
  public void quarantine(WorkspaceId workspace, String id, RawBody body, String why) {
    put(new Letter.Unreadable(workspace, id, body, why));
  }

  @Override
  public void park(String id, String claimedWorkspace, RawBody body) {
    put(new Letter.Stray(id, claimedWorkspace, body));
  }

  private boolean put(Letter letter) {
    if (away && spooled(letter)) {
      return true;
    }
    try {
      return letter.deliverTo(inner, clock.instant());
    } catch (PortFailure failure) {
      if (!spooled(letter)) {
        throw failure;
      }
      if (!away && !Failures.isRefusal(failure)) {
        away = true;
        LOG.warn("The database is away, webhooks go to the spool: {}", failure.getMessage());
      }
      return true;
    }
  }

  private boolean spooled(Letter letter) {
    try {
      spool.append(LetterBytes.write(letter));
      return true;
    } catch (IOException failed) {
      LOG.warn("A webhook cannot go to the spool: {}", failed.getMessage());
      return false;
    }
  }

  /// Puts what waits into the database, until it is empty or the database fails.
  private void drain() {
    try {
      while (nextToDrain()) {
        while (!left.isEmpty()) {
          deliver(left.element());
          left.remove();
          if (away) {
            away = false;
            LOG.info("The database is back, what waits in the spool goes there");
          }
        }
        finish(draining.orElseThrow());
      }
      away = false;
    } catch (PortFailure stillAway) {
      LOG.debug("the spool waits for the database", stillAway);
    } catch (IOException | RuntimeException | LinkageError | StackOverflowError failure) {
      LOG.error("The spool cannot be emptied; it will be tried again", failure);
    }
  }

  private boolean nextToDrain() throws IOException {
    if (draining.isEmpty()) {
      Optional<Spool.Sealed> oldest = spool.oldest();
      if (oldest.isPresent()) {
        read(oldest.get());
        draining = oldest;
      }
    }
    return draining.isPresent();
  }

  private void read(Spool.Sealed file) throws IOException {
    Segment.Reading reading = Segment.read(file.path());
    left.clear();
    damaged = reading.damaged();
    for (byte[] entry : reading.entries()) {
      try {
        left.add(LetterBytes.read(entry));
      } catch (IOException unknown) {
        damaged = true;
      }
    }
    if (reading.torn() > 0) {
      LOG.warn("{} ends with {} bytes that were not acknowledged", file.path(), reading.torn());
    }
  }

  private void finish(Spool.Sealed file) throws IOException {
    if (damaged) {
      LOG.error("{} holds entries that cannot be read; it is kept", spool.setAside(file));
    } else {
      spool.remove(file);
    }
    draining = Optional.empty();
  }

  /// What the database refuses is kept for a person, and holds up nothing.
  private void deliver(Letter letter) {
    try {
      letter.deliverTo(inner, clock.instant());
    } catch (PortFailure failure) {
      Letter other = letter.refused(String.valueOf(failure.getMessage()));
      if (!Failures.isRefusal(failure) || other.equals(letter)) {
        throw failure;
      }
      LOG.error(
          "A webhook from the spool was refused, it is kept for a person: {}",
          failure.getMessage());
      deliver(other);
    }
  }

  /// What is not in the database by now stays for the next start.
  @Override
  public void close() {
    drainer.shutdownNow();
    try {
      if (!drainer.awaitTermination(STOPS_WITHIN_SECONDS, TimeUnit.SECONDS)) {
        LOG.warn("The spool is still waiting for the database");
      }
      spool.close();
    } catch (IOException failed) {
      LOG.warn("The spool could not be closed", failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
