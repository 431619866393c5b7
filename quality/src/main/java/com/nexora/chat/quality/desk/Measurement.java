package com.nexora.chat.quality.desk;

import java.util.List;

/// One thing that can be measured. Prints its figures.
@FunctionalInterface
public interface Measurement {

  /// @param arguments as they stand on the command line
  /// @return false when something was found that must not be
  /// @throws BadRequest when the arguments or a file cannot be used
  boolean run(List<String> arguments);
}
