package com.nexora.chat.benchmarks.load;

import com.nexora.chat.benchmarks.place.Postgres;
import com.nexora.chat.benchmarks.place.Webhooks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;

/// What the disk and PostgreSQL alone can do here, at this moment.
final class Limits {

  private static final int SYNCS = 200;
  private static final int BATCH = 128;

  private static final String INSERT = """
      INSERT INTO nexora.delivery (workspace_id, delivery_id, semantic_key, topic, body, status)
      SELECT 'bench', id, id, 'bare', body, 'noted'
        FROM unnest(CAST(? AS text[]), CAST(? AS bytea[])) AS arrived (id, body)
      ON CONFLICT DO NOTHING
      """;

  private final Path home;
  private final Postgres postgres;
  private long number;

  Limits(Path home, Postgres postgres) {
    this.home = home;
    this.postgres = postgres;
  }

  /// Writing 8 kB and having them synced, again and again.
  Latencies syncs() {
    long[] nanos = new long[SYNCS];
    try (FileChannel file = FileChannel.open(
        home.resolve("syncs"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      for (int i = 0; i < SYNCS; i++) {
        long start = System.nanoTime();
        file.write(ByteBuffer.allocate(8_192), 0);
        file.force(false);
        nanos[i] = System.nanoTime() - start;
      }
    } catch (IOException cannot) {
      throw new UncheckedIOException(cannot);
    }
    return Latencies.of(nanos);
  }

  /// Bodies of the same size into the same table, 128 for each commit, from one connection, with
  /// nothing around it.
  ///
  /// @return rows for each second
  double bareInsert(Duration time) {
    long rows = 0;
    long start = System.nanoTime();
    try (Connection connection = postgres.connect();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      while (System.nanoTime() - start < time.toNanos()) {
        insertBatch(connection, insert);
        rows += BATCH;
      }
    } catch (SQLException failure) {
      throw new IllegalStateException("the bare insert failed", failure);
    }
    return rows * 1e9 / (System.nanoTime() - start);
  }

  private void insertBatch(Connection connection, PreparedStatement insert) throws SQLException {
    String[] ids = new String[BATCH];
    byte[][] bodies = new byte[BATCH][];
    for (int i = 0; i < BATCH; i++) {
      ids[i] = "bare " + number;
      bodies[i] = Webhooks.body(number, 4);
      number++;
    }
    Array texts = connection.createArrayOf("text", ids);
    Array bytes = connection.createArrayOf("bytea", bodies);
    insert.setArray(1, texts);
    insert.setArray(2, bytes);
    insert.executeUpdate();
  }
}
