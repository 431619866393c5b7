package com.nexora.chat.twin.story;

import java.net.URI;
import java.util.List;
import java.util.logging.Logger;

/// Plays every story and says how it went: exit code 0 when all checks hold, else 1.
public final class Main {

  static {
    System.setProperty("java.util.logging.SimpleFormatter.format", "%5$s%6$s%n");
  }

  private static final Logger LOG = Logger.getLogger(Main.class.getName());

  private Main() {}

  public static void main(String[] arguments) {
    if (arguments.length != 2 || !arguments[0].equals("--twin")) {
      LOG.severe("Usage: --twin http://127.0.0.1:7411");
      System.exit(2);
    }
    int failed = 0;
    List<Story> stories = Stories.all();
    try (TwinClient twin = new TwinClient(URI.create(arguments[1]))) {
      for (int i = 0; i < stories.size(); i++) {
        Telling telling = new Telling(twin);
        failed += telling.tell(stories.get(i)) ? 0 : 1;
        LOG.info((i + 1) + ". " + stories.get(i).title() + "\n" + telling.transcript());
      }
    } catch (StoryStopped stopped) {
      LOG.severe(stopped.getMessage());
      System.exit(1);
    }
    LOG.info(
        failed == 0
            ? "All " + stories.size() + " stories went as they should."
            : failed + " of " + stories.size() + " stories did not go as they should.");
    System.exit(failed == 0 ? 0 : 1);
  }
}
