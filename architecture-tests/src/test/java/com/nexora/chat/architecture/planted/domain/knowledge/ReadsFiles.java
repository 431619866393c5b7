package com.nexora.chat.architecture.planted.domain.knowledge;

import java.nio.file.Files;
import java.nio.file.Path;

/// Breaks domain-stands-alone: does I/O.
public final class ReadsFiles {

  private ReadsFiles() {}

  public static boolean present(Path file) {
    return Files.exists(file);
  }
}
