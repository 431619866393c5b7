package com.nexora.chat.bootstrap;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Keeps a second service out of a data folder. The operating system gives the lock back when this
/// process ends, however it ends.
final class FolderLock implements AutoCloseable {

  private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /// @throws BadSettings when another process has the folder, or it cannot be written
  static FolderLock take(Path folder) {
    try {
      if (Files.notExists(folder)) {
        // A database and programs lie in it: nobody else's business.
        Files.createDirectories(folder, OWNER_ONLY);
      }
      FileChannel channel = FileChannel.open(
          folder.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (locked(channel) == null) {
        channel.close();
        throw new BadSettings("Another service uses the data folder "
            + folder.toAbsolutePath()
            + ": stop it, or name another folder in NEXORA_DATA.");
      }
      return new FolderLock(channel);
    } catch (IOException unusable) {
      throw new BadSettings("The data folder "
          + folder.toAbsolutePath()
          + " cannot be written: name another one in NEXORA_DATA.");
    }
  }

  private static @Nullable FileLock locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException byOurselves) {
      return null;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException ignored) {
      // The operating system gives it back with the process.
    }
  }
}
