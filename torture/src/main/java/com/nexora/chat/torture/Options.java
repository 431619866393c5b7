package com.nexora.chat.torture;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a run is asked to do.
///
/// @param lib the packaged jars of this module
/// @param sample the workspace the twin plays
/// @param work where logs, the database and the evidence of violations go
record Options(
    Path lib, Path sample, Path work, int kills, int pgKills, int pauses, int minutes, long seed) {

  static final String USAGE =
      "./nexora torture [--kills N] [--pg-kills N] [--pauses N] [--minutes M] [--seed S]";

  private static final Set<String> KNOWN = Set.of(
      "--lib", "--sample", "--work", "--kills", "--pg-kills", "--pauses", "--minutes", "--seed");

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
    int kills = number(given, "--kills", minutes > 0 ? 0 : 100);
    return new Options(
        Path.of(given.getOrDefault("--lib", "torture/target/nexora-torture/lib")),
        Path.of(given.getOrDefault("--sample", "intercom-twin/sample")),
        Path.of(given.getOrDefault("--work", "target/torture")),
        kills,
        number(given, "--pg-kills", kills / 10),
        number(given, "--pauses", kills / 20),
        minutes,
        number(given, "--seed", Math.toIntExact(defaultSeed % 1_000_000)));
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
