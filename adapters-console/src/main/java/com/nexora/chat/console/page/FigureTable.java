package com.nexora.chat.console.page;

import com.nexora.chat.domain.figures.Period;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A table of figures, on the page and as a file.
///
/// @param id in addresses
/// @param head names of the columns
public record FigureTable(String id, String title, List<String> head, List<List<String>> rows) {

  public FigureTable {
    head = List.copyOf(head);
    rows = rows.stream().map(List::copyOf).toList();
  }

  public String file(Period period) {
    return "nexora-" + id + "-" + period.from() + "-" + period.to() + ".csv";
  }

  /// RFC 4180. What a spreadsheet would take for a formula is made text (OWASP, "CSV
  /// Injection").
  public String csv() {
    return Stream.concat(Stream.of(head), rows.stream())
        .map(row -> row.stream().map(FigureTable::cell).collect(Collectors.joining(",")) + "\r\n")
        .collect(Collectors.joining());
  }

  private static String cell(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    String plain = formula ? "'" + text : text;
    return plain.matches("[A-Za-z0-9 .:'_-]*") ? plain : '"' + plain.replace("\"", "\"\"") + '"';
  }
}
