package com.nexora.chat.benchmarks.place;

/// What PostgreSQL was asked until a moment.
///
/// @param wal bytes of write-ahead log
public record Counts(long transactions, long wal) {

  public Counts since(Counts earlier) {
    return new Counts(transactions - earlier.transactions, wal - earlier.wal);
  }

  public Counts plus(Counts other) {
    return new Counts(transactions + other.transactions, wal + other.wal);
  }
}
