package com.nexora.chat.persistence.work;

import io.helidon.dbclient.DbRow;
import java.sql.Array;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Values on their way to columns and back.
public final class Columns {

  private Columns() {}

  public static String text(DbRow row, String column) {
    return row.column(column).get(String.class);
  }

  public static long number(DbRow row, String column) {
    return row.column(column).get(Number.class).longValue();
  }

  /// As `to_timestamp` takes it, to the millisecond.
  public static double seconds(Instant at) {
    return at.toEpochMilli() / 1000.0;
  }

  /// Empty for null.
  public static <T> Optional<T> optional(DbRow row, String column, Function<String, T> as) {
    return Optional.ofNullable(row.column(column).get(String.class)).map(as);
  }

  /// A text array.
  public static List<String> texts(DbRow row, String column) {
    try {
      return List.of((String[]) row.column(column).get(Array.class).getArray());
    } catch (SQLException e) {
      throw new IllegalStateException("cannot read the array " + column, e);
    }
  }

  /// PostgreSQL's text holds every character but this one, and what a customer writes must always
  /// be storable.
  public static String storable(String text) {
    return text.replace('\0', '\uFFFD');
  }
}
