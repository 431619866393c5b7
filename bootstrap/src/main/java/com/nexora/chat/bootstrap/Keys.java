package com.nexora.chat.bootstrap;

import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.persistence.MasterKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/// Where the master key comes from: the environment, a file, or, for a service with an embedded
/// database, a file that it makes by itself. That one lies beside the database it protects, which
/// is enough to try things out and not for anything that matters.
final class Keys {

  private static final String OWN_FILE = "master.key";

  private Keys() {}

  /// Empty when there is none: then no workspace can be connected by a command or by OAuth.
  ///
  /// @throws BadSettings when the key cannot be read, is none, or is missing for a public app
  static Optional<MasterKeys> open(Settings settings) {
    AccessSettings access = settings.access();
    Optional<String> key = access
        .masterKey()
        .map(Secret::value)
        .or(() -> access.masterKeyFile().map(Keys::contents))
        .or(() -> settings.database().isPresent()
            ? Optional.empty()
            : Optional.of(ownKey(settings.data().resolve(OWN_FILE))));
    if (key.isEmpty() && access.app().isPresent()) {
      throw new BadSettings("What admins give the public app is sealed with a key: set"
          + " NEXORA_MASTER_KEY or NEXORA_MASTER_KEY_FILE; openssl rand -base64 32 makes one.");
    }
    return key.map(current -> {
      try {
        return MasterKeys.read(
            current, access.previousKeys().stream().map(Secret::value).toList());
      } catch (IllegalArgumentException mistake) {
        throw new BadSettings("NEXORA_MASTER_KEY, its file or NEXORA_MASTER_KEY_PREVIOUS: "
            + mistake.getMessage() + "; openssl rand -base64 32 makes one.");
      }
    });
  }

  /// @param sealed what a command seals or opens with it, for the operator who has set none: Grants
  /// @throws BadSettings when there is none
  static MasterKeys needed(Settings settings, String sealed) {
    return open(settings)
        .orElseThrow(() -> new BadSettings(sealed
            + " are sealed with a key: set NEXORA_MASTER_KEY or NEXORA_MASTER_KEY_FILE, here and"
            + " for the service; openssl rand -base64 32 makes one."));
  }

  private static String contents(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException unreadable) {
      throw new BadSettings("NEXORA_MASTER_KEY_FILE: " + file + " cannot be read.");
    }
  }

  private static String ownKey(Path file) {
    try {
      if (Files.notExists(file)) {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, MasterKeys.random() + "\n", StandardOpenOption.SYNC);
      }
      return Files.readString(file).strip();
    } catch (IOException unusable) {
      throw new BadSettings("The master key " + file.toAbsolutePath()
          + " cannot be read or made: name another folder in NEXORA_DATA, or set"
          + " NEXORA_MASTER_KEY.");
    }
  }
}
