package com.nexora.chat.twin.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The ledger on disk, one line an entry. Handed to the operating system before the caller goes
/// on, so it outlives a kill of the twin; with `synced` also a power cut.
public final class LedgerFile implements AutoCloseable {

  private final FileChannel file;
  private final boolean synced;

  private LedgerFile(FileChannel file, boolean synced) {
    this.file = file;
    this.synced = synced;
  }

  public static LedgerFile open(Path path, boolean synced) {
    try {
      var file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      return new LedgerFile(file, synced);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the ledger file " + path + ".", e);
    }
  }

  void append(String line) {
    try {
      var bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        file.write(bytes);
      }
      if (synced) {
        file.force(false);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot append to the ledger file.", e);
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot close the ledger file.", e);
    }
  }
}
