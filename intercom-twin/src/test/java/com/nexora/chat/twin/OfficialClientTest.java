package com.nexora.chat.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Intercom's own Java client against the twin. Its releases since 2.8 are in no registry that this
/// build asks, so it runs where somebody has built one (tried with 4.0.2): name the folder with its
/// jar and those it needs in `-Dnexora.official.client`.
class OfficialClientTest {

  private static final String TOKEN = "twin-token";

  @TempDir
  Path scratch;

  @Test
  void the_official_client_lists_reads_replies_assigns_snoozes_closes_searches_and_pages()
      throws IOException, InterruptedException {
    String folder = System.getProperty("nexora.official.client", "");
    assumeTrue(
        !folder.isEmpty(),
        "skipped: -Dnexora.official.client names no folder with Intercom's Java client");
    Path sample = Path.of(System.getProperty("nexora.root"), "intercom-twin", "sample");
    try (Twin twin = Twin.start(TwinSettings.of(sample, TOKEN, "secret"))) {
      Path log = scratch.resolve("log");
      Process client = new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-cp",
              jars(Path.of(folder)),
              program().toString(),
              twin.url().toString(),
              TOKEN)
          .redirectErrorStream(true)
          .redirectOutput(log.toFile())
          .start();
      assertTrue(client.waitFor(2, TimeUnit.MINUTES), "it never ended");
      assertEquals(0, client.exitValue(), Files.readString(log, StandardCharsets.UTF_8));
    }
  }

  private static String jars(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return String.join(
          ":", files.map(Path::toString).filter(file -> file.endsWith(".jar")).toList());
    }
  }

  /// The launcher compiles it: what it needs is not there when the tests are compiled.
  private Path program() throws IOException {
    Path source = scratch.resolve("OfficialClient.java");
    try (var resource =
        OfficialClientTest.class.getResourceAsStream("/official-client/OfficialClient.java")) {
      Files.copy(Objects.requireNonNull(resource), source);
    }
    return source;
  }
}
