package com.nexora.chat.torture;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a run is asked to do.
///
/// @param lib the packaged jars of this module
/// @param sample the workspace the twins play
/// @param work where logs, the database and the evidence of violations go
/// @param places workers that live, and die, at once
/// @param paused workers that are stopped at once
/// @param record gets a line about the run
record Options(
    Path lib,
    Path sample,
    Path work,
    int kills,
    int pgKills,
    int pauses,
    int minutes,
    long seed,
    int places,
    int paused,
    Optional<Path> record) {

  static final String USAGE = "./nexora torture [--kills N] [--pg-kills N] [--pauses N]"
      + " [--minutes M] [--seed S] [--places N] [--paused N] [--record FILE] | --sum FILE";

  private static final Set<String> KNOWN = Set.of(
      "--lib",
      "--sample",
      "--work",
      "--kills",
      "--pg-kills",
      "--pauses",
      "--minutes",
      "--seed",
      "--places",
      "--paused",
      "--record");

  /// Throws IllegalArgumentException with one sentence for whatever is wrong.
  static Options parse(List<String> arguments, long defaultSeed) {
    Map<String, String> given = new HashMap<>();
    Iterator<String> rest = arguments.iterator();
    while (rest.hasNext()) {
      String option = rest.next();
      if (!KNOWN.contains(option) || !rest.hasNext()) {
        throw new IllegalArgumentException("Not understood: " + option + ". Usage: " + USAGE);
      }
      given.put(option, rest.next());
    }
    int minutes = number(given, "--minutes", 0);
    int kills = number(given, "--kills", minutes > 0 || given.containsKey("--pauses") ? 0 : 100);
    Options options = new Options(
        Path.of(given.getOrDefault("--lib", "torture/target/nexora-torture/lib")),
        Path.of(given.getOrDefault("--sample", "intercom-twin/sample")),
        Path.of(given.getOrDefault("--work", "target/torture")),
        kills,
        number(given, "--pg-kills", kills / 10),
        number(given, "--pauses", kills / 20),
        minutes,
        number(given, "--seed", Math.toIntExact(defaultSeed % 1_000_000)),
        Math.max(1, number(given, "--places", 4)),
        Math.max(1, number(given, "--paused", 16)),
        Optional.ofNullable(given.get("--record")).map(Path::of));
    options.mustTest();
    return options;
  }

  private void mustTest() {
    if (kills + pauses + minutes == 0) {
      throw new IllegalArgumentException("Nothing to do would prove nothing. Usage: " + USAGE);
    }
    if (pgKills > kills) {
      throw new IllegalArgumentException(
          "A kill of PostgreSQL is one of the kills: --pg-kills is" + " at most --kills.");
    }
  }

  private static int number(Map<String, String> given, String option, int otherwise) {
    String text = given.getOrDefault(option, Integer.toString(otherwise));
    if (!text.matches("\\d{1,9}")) {
      throw new IllegalArgumentException(
          option + " is a number up to 999999999, not " + text + ".");
    }
    return Integer.parseInt(text);
  }
}
