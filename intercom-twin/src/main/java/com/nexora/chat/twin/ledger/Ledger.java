package com.nexora.chat.twin.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Everything that crossed the twin's border, in order, never changed afterwards and never holding
/// a
/// secret. Promises about a client are judged by this record, not by what the client says it did.
public final class Ledger implements AutoCloseable {

  private static final int LONGEST_BODY = 64 * 1024;
  private static final String HIDDEN = "[hidden]";

  private final InstantSource clock;
  private final List<String> secrets;
  private final List<LedgerEntry> entries = new ArrayList<>();
  private final @Nullable FileChannel file;
  private final Function<LedgerEntry, String> asLine;

  public Ledger(
      InstantSource clock,
      List<String> secrets,
      @Nullable Path file,
      Function<LedgerEntry, String> asLine) {
    this.clock = clock;
    this.secrets = List.copyOf(secrets);
    this.file = file == null ? null : open(file);
    this.asLine = asLine;
  }

  private static FileChannel open(Path file) {
    try {
      return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the ledger file " + file + ".", e);
    }
  }

  public synchronized void append(
      LedgerEntry.Kind kind, String method, String path, int status, byte[] body) {
    int length = Math.min(body.length, LONGEST_BODY);
    String text = hide(new String(body, 0, length, StandardCharsets.UTF_8));
    var entry = new LedgerEntry(
        entries.size() + 1L, clock.instant(), kind, method, hide(path), status, text);
    entries.add(entry);
    if (file != null) {
      writeThrough(file, asLine.apply(entry) + "\n");
    }
  }

  public synchronized List<LedgerEntry> entriesAfter(long number) {
    int from = Math.clamp(number, 0, entries.size());
    return List.copyOf(entries.subList(from, entries.size()));
  }

  private String hide(String text) {
    String hidden = text;
    for (String secret : secrets) {
      hidden = hidden.replace(secret, HIDDEN);
    }
    return hidden;
  }

  /// On disk before the caller goes on: the record must survive a crash of the twin.
  private static void writeThrough(FileChannel file, String line) {
    try {
      var bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        file.write(bytes);
      }
      file.force(false);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot append to the ledger file.", e);
    }
  }

  @Override
  public synchronized void close() {
    if (file != null) {
      try {
        file.close();
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot close the ledger file.", e);
      }
    }
  }
}
