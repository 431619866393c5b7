package com.nexora.chat.torture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A few kills, a pause and a stop (K-27) with everything real. Thousands of them, and kills of
/// PostgreSQL, run as `./nexora torture`.
class SmokeRunTest {

  private static final Path ROOT = Path.of(System.getProperty("nexora.root"));

  @TempDir
  Path work;

  @Test
  void every_promise_is_kept_by_workers_that_are_killed() throws Exception {
    Options options = Options.parse(
        List.of(
            "--lib", ROOT.resolve("torture/target/nexora-torture/lib").toString(),
            "--sample", ROOT.resolve("intercom-twin/sample").toString(),
            "--work", work.resolve("run").toString(),
            "--kills", "4",
            "--pg-kills", "0",
            "--pauses", "1",
            "--places", "2",
            "--paused", "1",
            "--seed", "1"),
        0);
    StringBuilder said = new StringBuilder();
    assertTrue(new Torture(options, line -> said.append(line).append('\n')).run(), said::toString);
  }
}
