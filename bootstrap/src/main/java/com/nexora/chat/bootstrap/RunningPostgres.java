package com.nexora.chat.bootstrap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Finds the embedded server of a running service. It trusts every user of the machine, so its port
/// is all that is needed to get in.
final class RunningPostgres {

  /// Of the lines in postmaster.pid (PostgreSQL source, `pidfile.h`).
  private static final int PID_LINE = 0;

  private static final int PORT_LINE = 3;

  private RunningPostgres() {}

  /// @throws BadSettings when none runs there
  static String url(Path data) {
    List<String> lines = lines(data.resolve("postgres").resolve("postmaster.pid"));
    if (lines.size() <= PORT_LINE || !OrphanedPostgres.runs(lines.get(PID_LINE).strip())) {
      throw new BadSettings("No database runs in the data folder "
          + data.toAbsolutePath()
          + ": start the service first, or name its folder in NEXORA_DATA or its server in"
          + " NEXORA_DATABASE_URL.");
    }
    return "jdbc:postgresql://127.0.0.1:" + lines.get(PORT_LINE).strip() + "/postgres";
  }

  private static List<String> lines(Path file) {
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException unreadable) {
      return List.of();
    }
  }
}
