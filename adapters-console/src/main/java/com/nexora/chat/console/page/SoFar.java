package com.nexora.chat.console.page;

import com.nexora.chat.console.page.Scene.Spoken;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What was said in the playground so far, as the page brings it back: nothing of it is stored.
final class SoFar {

  /// More is forgotten.
  private static final int MOST = 60;

  private SoFar() {}

  static String written(List<Spoken> said) {
    return said.stream()
        .map(spoken -> kind(spoken) + " " + Paths.query(spoken.text()))
        .collect(Collectors.joining("\n"));
  }

  private static String kind(Spoken spoken) {
    if (spoken.byCustomer()) {
      return "customer";
    }
    return spoken.askedBack() ? "asked" : "answered";
  }

  /// What cannot be read is left out.
  static List<Spoken> read(String written) {
    List<Spoken> said = new ArrayList<>(
        written.lines().map(SoFar::line).flatMap(Optional::stream).toList());
    return said.size() > MOST ? said.subList(said.size() - MOST, said.size()) : said;
  }

  private static Optional<Spoken> line(String line) {
    String[] parts = line.split(" ", 2);
    if (parts.length != 2) {
      return Optional.empty();
    }
    try {
      String text = URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
      return switch (parts[0]) {
        case "customer" -> Optional.of(new Spoken(true, false, text));
        case "asked" -> Optional.of(new Spoken(false, true, text));
        case "answered" -> Optional.of(new Spoken(false, false, text));
        default -> Optional.empty();
      };
    } catch (IllegalArgumentException broken) {
      return Optional.empty();
    }
  }
}
