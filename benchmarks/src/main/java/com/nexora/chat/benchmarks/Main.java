package com.nexora.chat.benchmarks;

import com.nexora.chat.benchmarks.count.Counting;
import com.nexora.chat.benchmarks.load.Loading;
import com.nexora.chat.benchmarks.pages.Paging;
import com.nexora.chat.benchmarks.place.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Called by the launcher: what to run, the folder of the packaged jars, and the options.
public final class Main {

  /// Held, because what is set on a logger that nobody holds can be forgotten.
  private static final Logger OURS = Logger.getLogger("com.nexora.chat.benchmarks");

  private Main() {}

  public static void main(String[] arguments) throws SQLException {
    Logger.getLogger("").setLevel(Level.WARNING);
    OURS.setLevel(Level.INFO);
    // Without it, the JDK's server delays small answers by 40 ms, and closes what idles.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    System.setProperty("sun.net.httpserver.maxIdleConnections", "5000");
    List<String> options = List.of(arguments).subList(2, arguments.length);
    int status = 0;
    try {
      if (arguments[0].equals("bench") && options.indexOf("console") == 0) {
        Paging.run(options.subList(1, options.size()), home());
      } else if (arguments[0].equals("bench")) {
        Counting.run(options, home());
      } else {
        Loading.run(options, Path.of(arguments[1]), home());
      }
    } catch (IllegalArgumentException mistake) {
      Report.line(String.valueOf(mistake.getMessage()));
      status = 2;
    }
    System.exit(status);
  }

  private static Path home() {
    try {
      return Files.createTempDirectory("nexora-benchmarks");
    } catch (IOException cannot) {
      throw new UncheckedIOException(cannot);
    }
  }
}
