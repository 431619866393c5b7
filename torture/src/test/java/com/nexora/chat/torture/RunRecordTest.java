package com.nexora.chat.torture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunRecordTest {

  @TempDir
  Path folder;

  @Test
  void runs_add_up() throws IOException {
    Path file = folder.resolve("runs");
    RunRecord.append(file, run(7, 100, 900));
    RunRecord.append(file, run(8, 50, 400));
    assertEquals(
        Map.of("runs", 2L, "kills", 150L, "longest_recovery_ms", 900L),
        RunRecord.sum(Files.readAllLines(file)));
  }

  @Test
  void what_is_no_record_is_not_summed() {
    assertThrows(IllegalArgumentException.class, () -> RunRecord.sum(List.of("kills=many")));
  }

  private static Map<String, Long> run(long seed, long kills, long recovery) {
    Map<String, Long> sums = new LinkedHashMap<>();
    sums.put("seed", seed);
    sums.put("kills", kills);
    sums.put("longest_recovery_ms", recovery);
    return sums;
  }
}
