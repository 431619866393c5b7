package com.nexora.chat.bootstrap;

import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Looks after something outside again and again, on a thread of its own. A look that fails is said
/// and followed by the next: what was known before it stays known.
final class Follower implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Follower.class.getName());

  /// What is interrupted ends soon; what does not is left behind.
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final String what;
  private final Duration pause;
  private final Runnable look;
  private final Thread thread;

  /// @param what is looked after, as the thread's name and for the log
  /// @param pause before each look, the first one too
  Follower(String what, Duration pause, Runnable look) {
    this.what = what;
    this.pause = pause;
    this.look = look;
    this.thread = Thread.ofPlatform().daemon().name(what).unstarted(this::follow);
  }

  void start() {
    thread.start();
  }

  private void follow() {
    try {
      while (true) {
        Thread.sleep(pause);
        survived();
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  private void survived() {
    try {
      look.run();
    } catch (RuntimeException | Error mistake) {
      LOG.log(Level.SEVERE, mistake, () -> "A look after " + what + " failed");
    }
  }

  @Override
  public void close() {
    thread.interrupt();
    try {
      if (thread.isAlive()) {
        thread.join(PATIENCE);
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
