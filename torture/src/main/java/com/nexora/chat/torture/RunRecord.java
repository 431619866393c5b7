package com.nexora.chat.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Runs that add up: each leaves one line of `name=number` in a file.
final class RunRecord {

  private static final String WORST = "longest";
  private static final Pattern NUMBER = Pattern.compile("([^= ]+)=(\\d{1,18})");
  private static final Pattern LINE = Pattern.compile("(?:" + NUMBER + " ?)+");

  private RunRecord() {}

  static void append(Path file, Map<String, Long> sums) throws IOException {
    String line = sums.entrySet().stream()
        .map(entry -> entry.getKey() + '=' + entry.getValue())
        .collect(Collectors.joining(" "));
    Files.writeString(file, line + '\n', StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /// All lines together: numbers are added, of what is the longest the longest is taken, and seeds
  /// are counted.
  static Map<String, Long> sum(List<String> lines) {
    Map<String, Long> sums = new LinkedHashMap<>();
    for (String line : lines) {
      if (!LINE.matcher(line).matches()) {
        throw new IllegalArgumentException("No line of a run: " + line);
      }
      sums.merge("runs", 1L, Long::sum);
      NUMBER.matcher(line).results().forEach(found -> add(sums, found.group(1), found.group(2)));
    }
    return sums;
  }

  private static void add(Map<String, Long> sums, String what, String number) {
    if (!what.equals("seed")) {
      sums.merge(what, Long.valueOf(number), what.startsWith(WORST) ? Math::max : Long::sum);
    }
  }
}
