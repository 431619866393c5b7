package com.nexora.chat.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// Where a word stands that should stand nowhere.
final class Traces {

  private Traces() {}

  /// Bytes as they lie in the files, the database's log of writes included: a row that was changed
  /// since is still there.
  ///
  /// @return "word in file" for each
  static List<String> inFiles(Path folder, Collection<String> words) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .flatMap(file -> in(bytes(file), folder.relativize(file).toString(), words))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What everybody on the machine may read of a process and those it has started (`ps`).
  static List<String> inCommands(ProcessHandle process, Collection<String> words) {
    return Stream.concat(Stream.of(process), process.descendants())
        .flatMap(each -> in(
            each.info().commandLine().orElse("") + " "
                + String.join(" ", each.info().arguments().orElse(new String[0])),
            "process " + each.pid(),
            words))
        .toList();
  }

  static Stream<String> in(String text, String place, Collection<String> words) {
    return words.stream().filter(text::contains).map(word -> word + " in " + place);
  }

  private static String bytes(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
