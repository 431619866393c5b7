package com.nexora.chat.twin;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Starts a twin from the command line, says where it is in one line, and stops on SIGTERM.
public final class Main {

  static {
    System.setProperty("java.util.logging.SimpleFormatter.format", "%5$s%6$s%n");
  }

  private static final Logger LOG = Logger.getLogger(Main.class.getName());
  private static final Logger SERVER_LOG = Logger.getLogger("io.helidon");

  private Main() {}

  public static void main(String[] arguments) {
    SERVER_LOG.setLevel(Level.OFF);
    try {
      CommandLine line = CommandLine.parse(List.of(arguments), System.getenv());
      TwinSettings settings = line.settings();
      var begin = line.begin();
      Twin twin = Twin.start(settings);
      begin.ifPresent(at -> twin.begin(at.day(), at.time()));
      Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(twin::close));
      LOG.info(() -> welcome(twin, settings));
      SERVER_LOG.setLevel(Level.WARNING);
    } catch (IllegalArgumentException | IllegalStateException | UncheckedIOException e) {
      LOG.severe(e.getMessage());
      System.exit(1);
    }
  }

  private static String welcome(Twin twin, TwinSettings settings) {
    Object receiver =
        settings.receiver().url() == null ? "nowhere" : settings.receiver().url();
    return "Intercom twin: REST API and pages at %s (/messenger, /inbox), webhooks to %s"
        .formatted(twin.url(), receiver);
  }
}
