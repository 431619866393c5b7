package com.nexora.chat.quality.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// `--name value` and `--switch`, as they stand on the command line.
public final class Options {

  private final Map<String, String> values = new HashMap<>();

  /// @param valued options that take a value
  /// @param switches options that take nothing
  /// @throws BadRequest for anything else
  public Options(List<String> arguments, Set<String> valued, Set<String> switches) {
    for (int i = 0; i < arguments.size(); i++) {
      String option = arguments.get(i);
      if (switches.contains(option)) {
        values.put(option, "yes");
      } else if (valued.contains(option) && i + 1 < arguments.size()) {
        i++;
        values.put(option, arguments.get(i));
      } else if (valued.contains(option)) {
        throw new BadRequest(option + " needs a value after it");
      } else {
        throw new BadRequest("Not understood: " + option);
      }
    }
  }

  public boolean has(String option) {
    return values.containsKey(option);
  }

  public Optional<String> text(String option) {
    return Optional.ofNullable(values.get(option));
  }

  /// @throws BadRequest unless it is a whole number from 1 to 999,999,999
  public int number(String option, int otherwise) {
    String value = values.getOrDefault(option, Integer.toString(otherwise));
    if (!value.matches("[1-9][0-9]{0,8}")) {
      throw new BadRequest(option + " takes a whole number from 1, not '" + value + "'");
    }
    return Integer.parseInt(value);
  }

  /// A file that is there.
  ///
  /// @throws BadRequest when it was not named or cannot be read
  public Path file(String option) {
    return fileIfNamed(option)
        .orElseThrow(() -> new BadRequest(option + " FILE is missing: it names what to read"));
  }

  /// @throws BadRequest when it was named and cannot be read
  public Optional<Path> fileIfNamed(String option) {
    Optional<Path> file = text(option).map(Path::of);
    file.filter(path -> !Files.isReadable(path)).ifPresent(path -> {
      throw new BadRequest(option + ": there is no file " + path + " that can be read");
    });
    return file;
  }
}
