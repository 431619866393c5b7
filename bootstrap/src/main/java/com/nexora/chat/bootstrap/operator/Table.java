package com.nexora.chat.bootstrap.operator;

import java.util.ArrayList;
import java.util.List;

/// Rows in aligned columns.
final class Table {

  private final List<List<String>> rows = new ArrayList<>();

  Table(String... first) {
    add(first);
  }

  void add(String... cells) {
    rows.add(List.of(cells).stream().map(Table::printable).toList());
  }

  /// @param nothing what is said when there is no more than the first row
  List<String> lines(String nothing) {
    return rows.size() == 1 ? List.of(nothing) : rows.stream().map(this::line).toList();
  }

  private String line(List<String> row) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size() - 1; i++) {
      int column = i;
      int width =
          rows.stream().mapToInt(other -> other.get(column).length()).max().orElse(0);
      line.append(row.get(i)).append(" ".repeat(width - row.get(i).length() + 2));
    }
    return line.append(row.getLast()).toString();
  }

  /// What came from outside must not move the cursor, change colours or turn the reading direction.
  static String printable(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
        .forEach(safe::appendCodePoint);
    return safe.toString();
  }
}
