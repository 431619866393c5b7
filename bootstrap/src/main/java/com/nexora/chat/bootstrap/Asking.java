package com.nexora.chat.bootstrap;

import com.nexora.chat.domain.tenancy.Secret;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/// How an operator is asked for a secret: by what it is. Empty when they give none.
final class Asking {

  private Asking() {}

  /// At a terminal, what is typed does not show.
  ///
  /// @param in holds the secrets, one in a line, when nobody sits at one
  static Function<String, Optional<Secret>> through(InputStream in) {
    return Optional.ofNullable(System.console())
        .filter(Console::isTerminal)
        .map(Asking::typed)
        .orElseGet(() -> read(in));
  }

  private static Function<String, Optional<Secret>> typed(Console console) {
    return what -> Optional.ofNullable(console.readPassword("%s: ", what))
        .map(String::new)
        .flatMap(Asking::secret);
  }

  private static Function<String, Optional<Secret>> read(InputStream in) {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    return what -> {
      try {
        return Optional.ofNullable(lines.readLine()).flatMap(Asking::secret);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  private static Optional<Secret> secret(String line) {
    return line.isBlank() ? Optional.empty() : Optional.of(new Secret(line.strip()));
  }
}
