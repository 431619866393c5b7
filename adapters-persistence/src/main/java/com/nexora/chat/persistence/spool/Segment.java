package com.nexora.chat.persistence.spool;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.zip.CRC32C;

/// A file that entries are appended to: length, check sum, bytes. After a failure nothing more is
/// appended to it, so that only its end can be torn.
final class Segment {

  /// It holds what customers wrote.
  static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private static final int HEADER = 2 * Integer.BYTES;

  /// More than any webhook that is accepted; a greater length was never written.
  private static final int LONGEST = 64 << 20;

  /// @param entries those that are whole, in their order
  /// @param torn bytes of an entry that was being written when the process or the machine died;
  ///     nobody was told that it is stored
  /// @param damaged whether something was lost that may have been stored
  record Reading(List<byte[]> entries, int torn, boolean damaged) {}

  /// Puts on the disk what was written.
  @FunctionalInterface
  interface Sync {

    Sync TO_DISK = FileDescriptor::sync;

    void sync(FileDescriptor file) throws IOException;
  }

  private final Path path;
  private final Sync sync;

  // A channel would be closed by a thread that is interrupted while it writes.
  private final FileOutputStream file;
  private volatile long size;

  private final ReentrantLock forcing = new ReentrantLock();
  private long forced;
  private boolean broken;

  private Segment(Path path, FileOutputStream file, Sync sync) {
    this.path = path;
    this.sync = sync;
    this.file = file;
  }

  static Segment create(Path path, Sync sync) throws IOException {
    Files.createFile(path, OWNER_ONLY);
    // Its name must survive as well.
    try (FileChannel folder = FileChannel.open(path.resolveSibling(""), StandardOpenOption.READ)) {
      folder.force(true);
    }
    return new Segment(path, new FileOutputStream(path.toFile(), true), sync);
  }

  Path path() {
    return path;
  }

  long size() {
    return size;
  }

  static int sizeOf(byte[] entry) {
    return HEADER + entry.length;
  }

  /// By one thread at a time.
  ///
  /// @return where the entry ends
  long write(byte[] entry) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(sizeOf(entry));
    bytes.putInt(entry.length).putInt(checkSum(entry)).put(entry);
    file.write(bytes.array());
    long end = size + bytes.capacity();
    size = end;
    return end;
  }

  /// Returns when everything up to there is on the disk. Those who come while the disk is busy
  /// share the next round.
  void forceUpTo(long end) throws IOException {
    forcing.lock();
    try {
      if (forced < end) {
        if (broken) {
          // What the disk refused once it may claim to have the second time.
          throw new IOException("the disk failed before");
        }
        broken = true;
        long upTo = size;
        sync.sync(file.getFD());
        forced = upTo;
        broken = false;
      }
    } finally {
      forcing.unlock();
    }
  }

  /// Everything that was written is on the disk then, or those who wait for it are told.
  void close() throws IOException {
    try (file) {
      forceUpTo(size);
    }
  }

  static Reading read(Path path) throws IOException {
    ByteBuffer all = ByteBuffer.wrap(Files.readAllBytes(path));
    List<byte[]> entries = new ArrayList<>();
    boolean damaged = false;
    while (all.remaining() >= HEADER) {
      int length = all.getInt(all.position());
      int checkSum = all.getInt(all.position() + Integer.BYTES);
      if (length <= 0 || length > all.remaining() - HEADER) {
        // An end of zeros is what some file systems leave of a write that was cut off.
        damaged |= length < 0 || length > LONGEST;
        break;
      }
      byte[] entry = new byte[length];
      all.position(all.position() + HEADER).get(entry);
      if (checkSum(entry) == checkSum) {
        entries.add(entry);
      } else {
        damaged = true;
      }
    }
    return new Reading(entries, all.remaining(), damaged);
  }

  private static int checkSum(byte[] entry) {
    CRC32C crc = new CRC32C();
    crc.update(entry);
    return (int) crc.getValue();
  }
}
