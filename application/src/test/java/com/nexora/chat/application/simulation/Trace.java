package com.nexora.chat.application.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What happened, as a hash that two runs of one seed share, and in words when somebody wants to
/// read it.
final class Trace {

  private final boolean inWords;
  private final List<String> lines = new ArrayList<>();
  private long hash = 0xcbf29ce484222325L;

  private Trace(boolean inWords) {
    this.inWords = inWords;
  }

  static Trace hashed() {
    return new Trace(false);
  }

  static Trace inWords() {
    return new Trace(true);
  }

  void add(Instant at, String who, String what, String where) {
    mix(at.toEpochMilli());
    mix(who.hashCode());
    mix(what.hashCode());
    mix(where.hashCode());
    if (inWords) {
      lines.add(at + " " + who + ": " + what + " " + where);
    }
  }

  long hash() {
    return hash;
  }

  List<String> lines() {
    return lines;
  }

  private void mix(long value) {
    hash = (hash ^ value) * 0x100000001b3L;
    hash ^= hash >>> 29;
  }
}
