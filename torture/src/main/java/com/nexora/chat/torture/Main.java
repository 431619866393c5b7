package com.nexora.chat.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Tortures the service as the command line says. Status 0: every promise was kept; 1: one was
/// broken; 2: the run itself failed.
public final class Main {

  private static final Logger LOG = Logger.getLogger(Main.class.getName());
  private static final Logger LIBRARIES = Logger.getLogger("");

  private Main() {}

  public static void main(String[] arguments) throws InterruptedException {
    // What the libraries tell of their work would bury the verdict.
    LIBRARIES.setLevel(Level.WARNING);
    LOG.setLevel(Level.INFO);
    System.exit(run(arguments));
  }

  static int run(String[] arguments) throws InterruptedException {
    try {
      if (arguments.length == 2 && arguments[0].equals("--sum")) {
        RunRecord.sum(Files.readAllLines(Path.of(arguments[1])))
            .forEach((what, number) -> LOG.info(what + " " + number));
        return 0;
      }
      Options options = Options.parse(List.of(arguments), System.currentTimeMillis());
      return new Torture(options, LOG::info).run() ? 0 : 1;
    } catch (IllegalArgumentException mistake) {
      LOG.severe(mistake.getMessage());
      return 2;
    } catch (IOException | SQLException | IllegalStateException broken) {
      LOG.log(Level.SEVERE, "The run itself failed", broken);
      return 2;
    }
  }
}
