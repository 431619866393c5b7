package com.nexora.chat.console;

import com.nexora.chat.application.usecase.EditDocument.Value;
import com.nexora.chat.application.usecase.EditEntries;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Entries are lines such as `rules- greet`, in which the name of an entry is all there is of it.
final class LineEntries implements EditEntries {

  @Override
  public List<Entry> entries(String document, String list) {
    if (document.contains("unreadable")) {
      throw new IllegalArgumentException("It cannot be read; mend it in the YAML first.");
    }
    return document
        .lines()
        .filter(line -> line.startsWith(list + "- "))
        .map(line -> line.substring(list.length() + 2))
        .map(name -> new Entry(name, value(name)))
        .toList();
  }

  private static Value value(String name) {
    return new Value.Keyed(Map.of(
        "name", new Value.Text(name),
        "when", new Value.Keyed(Map.of("always", new Value.Text("true"))),
        "then", new Value.Keyed(Map.of("answer", new Value.Text("true")))));
  }

  @Override
  public String arranged(String document, String list, List<Piece> pieces) {
    List<Entry> before = entries(document, list);
    return Stream.concat(
            document.lines().filter(line -> !line.startsWith(list + "- ")),
            pieces.stream().map(piece -> list + "- " + line(before, piece)))
        .collect(Collectors.joining("\n"));
  }

  private static String line(List<Entry> before, Piece piece) {
    String line = switch (piece) {
      case Piece.Kept(int place) -> before.get(place).text();
      case Piece.Rewritten(int _, String text) -> text;
      case Piece.Added(String text) -> text;
    };
    if (line.contains("*")) {
      throw new IllegalArgumentException("There is *; change it in the YAML.");
    }
    return line;
  }

  @Override
  public String text(Value entry) {
    return entry instanceof Value.Keyed(Map<String, Value> keys)
            && keys.get("name") instanceof Value.Text(String name)
        ? name
        : "";
  }
}
