package com.nexora.chat.benchmarks.place;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.logging.Logger;

/// What the person at the terminal reads.
public final class Report {

  private static final Logger OUT = Logger.getLogger(Report.class.getName());

  private Report() {}

  public static void line(String text) {
    OUT.info(text);
  }

  /// A heading that says how busy the machine is: times are worth little without it.
  public static void heading(String title) {
    line("%n%s   [load average %s on %d processors]"
        .formatted(
            title,
            loadAverage(),
            ManagementFactory.getOperatingSystemMXBean().getAvailableProcessors()));
  }

  public static String loadAverage() {
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    return String.format(Locale.ROOT, "%.1f", load);
  }

  /// The round trips of an operation, one by one.
  public static void tripsOf(WireTap tap, int operations) {
    tap.shapes()
        .forEach((shape, count) ->
            line("    %.3f × %s".formatted((double) count.get() / operations, shape)));
  }

  public static void goal(String id, String what, String measured, boolean reached) {
    line(
        "  %-4s %-58s %-28s %s".formatted(id, what, measured, reached ? "reached" : "NOT REACHED"));
  }
}
