package com.nexora.chat.persistence.spool;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A folder of numbered files that entries are appended to, oldest first. One process has it at a
/// time; the operating system gives it back however that process ends.
final class Spool implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Spool.class);
  private static final String SUFFIX = ".spool";

  /// @param file how large a file grows before the next one is begun
  /// @param all how much all of them hold
  record Limits(long file, long all) {
    static final Limits DEFAULT = new Limits(8L << 20, 1L << 30);
  }

  /// A file that nothing is appended to any more.
  record Sealed(Path path, long bytes) {}

  private final Path folder;
  private final Limits limits;
  private final FileChannel lock;
  private final Segment.Sync sync;

  // All guarded by this.
  private final Deque<Sealed> sealed = new ArrayDeque<>();
  private long sealedBytes;
  private long lastNumber;
  private @Nullable Segment open;

  private Spool(Path folder, Limits limits, FileChannel lock, Segment.Sync sync) {
    this.folder = folder;
    this.limits = limits;
    this.lock = lock;
    this.sync = sync;
  }

  /// Opens it with what an earlier process left there.
  ///
  /// @throws IOException when another process has it, or it cannot be used
  static Spool open(Path folder, Limits limits) throws IOException {
    return open(folder, limits, Segment.Sync.TO_DISK);
  }

  static Spool open(Path folder, Limits limits, Segment.Sync sync) throws IOException {
    Files.createDirectories(
        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    FileChannel lock = FileChannel.open(
        folder.resolve("in-use"),
        Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
        Segment.OWNER_ONLY);
    if (locked(lock) == null) {
      lock.close();
      throw new IOException("another service uses it");
    }
    Spool spool = new Spool(folder, limits, lock, sync);
    spool.findWhatIsLeft();
    return spool;
  }

  private static @Nullable FileLock locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException byOurselves) {
      return null;
    }
  }

  private synchronized void findWhatIsLeft() throws IOException {
    List<Path> numbered;
    try (Stream<Path> files = Files.list(folder)) {
      numbered =
          files.filter(file -> name(file).matches("\\d{12}\\.spool.*")).sorted().toList();
    }
    for (Path file : numbered) {
      lastNumber = Long.parseLong(name(file).substring(0, name(file).indexOf('.')));
      if (name(file).endsWith(SUFFIX)) {
        add(new Sealed(file, Files.size(file)));
      }
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /// Returns when the entry is on the disk.
  void append(byte[] entry) throws IOException {
    Segment segment;
    long end;
    synchronized (this) {
      segment = segmentFor(entry);
      try {
        end = segment.write(entry);
      } catch (IOException failed) {
        seal();
        throw failed;
      }
    }
    try {
      segment.forceUpTo(end);
    } catch (IOException failed) {
      synchronized (this) {
        if (segment.equals(open)) {
          seal();
        }
      }
      throw failed;
    }
  }

  private Segment segmentFor(byte[] entry) throws IOException {
    long used = sealedBytes + (open == null ? 0 : open.size());
    if (used + Segment.sizeOf(entry) > limits.all()) {
      throw new IOException("the spool holds " + used + " bytes and may not hold more");
    }
    if (open != null && open.size() >= limits.file()) {
      seal();
    }
    if (open == null) {
      // Counted first: a file that was only half made is in the way of its number.
      lastNumber++;
      open = Segment.create(folder.resolve("%012d%s".formatted(lastNumber, SUFFIX)), sync);
    }
    return open;
  }

  /// Nothing more is appended to it. Whoever waits for the disk is told by the file itself.
  private void seal() {
    Segment segment = open;
    if (segment == null) {
      return;
    }
    open = null;
    try {
      segment.close();
      if (segment.size() == 0) {
        // A full disk leaves one for each try.
        Files.delete(segment.path());
        return;
      }
    } catch (IOException failed) {
      LOG.warn("The spool could not be written: {}", failed.getMessage());
    }
    add(new Sealed(segment.path(), segment.size()));
  }

  private void add(Sealed file) {
    sealed.add(file);
    sealedBytes += file.bytes();
  }

  synchronized boolean isEmpty() {
    return sealed.isEmpty() && open == null;
  }

  /// The oldest file, to be read and removed. Nothing is appended to it any more.
  synchronized Optional<Sealed> oldest() {
    if (sealed.isEmpty()) {
      seal();
    }
    return Optional.ofNullable(sealed.peek());
  }

  /// Everything in it is elsewhere.
  synchronized void remove(Sealed file) throws IOException {
    Files.deleteIfExists(file.path());
    forget(file);
  }

  /// Keeps it for a person, out of the way.
  synchronized Path setAside(Sealed file) throws IOException {
    Path aside = file.path().resolveSibling(name(file.path()) + ".damaged");
    Files.move(file.path(), aside);
    forget(file);
    return aside;
  }

  private void forget(Sealed file) {
    if (sealed.remove(file)) {
      sealedBytes -= file.bytes();
    }
  }

  /// What is in it stays for the next process.
  @Override
  public synchronized void close() throws IOException {
    seal();
    lock.close();
  }
}
