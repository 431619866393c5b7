package com.nexora.chat.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceFilesTest {

  private static final int MOST_LINES = 300;

  @Test
  void no_java_file_is_longer_than_300_lines() {
    Build build = Build.here();
    List<Path> files = build.javaFiles();
    assertFalse(files.isEmpty(), "no source files were read");
    assertEquals(
        List.of(),
        files.stream()
            .filter(file -> tooLong(read(file)))
            .map(build.root()::relativize)
            .toList(),
        "a file that long holds more than one thing");
  }

  @Test
  void a_file_of_301_lines_is_caught_and_one_of_300_is_not() {
    assertTrue(tooLong("line\n".repeat(301)));
    assertFalse(tooLong("line\n".repeat(300)));
  }

  private static boolean tooLong(String source) {
    return source.lines().count() > MOST_LINES;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
