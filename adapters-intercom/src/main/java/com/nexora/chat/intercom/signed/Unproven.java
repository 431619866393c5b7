package com.nexora.chat.intercom.signed;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/// The memory that bodies may take, all together, while nobody knows yet whether their senders
/// may send at all. Only what is really used counts, piece by piece: who announces much and
/// sends little takes nothing from others.
public final class Unproven {

  private static final int PIECE = 16 << 10;

  private final Semaphore bytes;

  /// @param most in bytes
  public Unproven(int most) {
    this.bytes = new Semaphore(most);
  }

  /// What one body has taken. Closing gives it back.
  final class Share implements AutoCloseable {

    private int taken;

    /// @param announced its length, or the most it may have when it does not say
    /// @return all of the body; empty when there is no memory left for it
    /// @throws IOException when the body broke off
    Optional<byte[]> read(InputStream body, long announced) throws IOException {
      List<byte[]> pieces = new ArrayList<>(1);
      long left = announced;
      while (left > 0) {
        int size = (int) Math.min(PIECE, left);
        if (!bytes.tryAcquire(size)) {
          return Optional.empty();
        }
        taken += size;
        byte[] piece = body.readNBytes(size);
        pieces.add(piece);
        left -= piece.length;
        if (piece.length < size) {
          break;
        }
      }
      return Optional.of(pieces.size() == 1 ? pieces.getFirst() : together(pieces));
    }

    @Override
    public void close() {
      bytes.release(taken);
    }
  }

  Share share() {
    return new Share();
  }

  private static byte[] together(List<byte[]> pieces) {
    byte[] all = new byte[pieces.stream().mapToInt(piece -> piece.length).sum()];
    int at = 0;
    for (byte[] piece : pieces) {
      System.arraycopy(piece, 0, all, at, piece.length);
      at += piece.length;
    }
    return all;
  }
}
