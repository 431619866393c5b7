package com.nexora.chat.quality.desk;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// The rows of a CSV file (RFC 4180, UTF-8) whose first line names the columns.
public final class Rows {

  private Rows() {}

  /// @param columns the file must have; it may have more
  /// @throws BadRequest when one is missing or the file is no CSV
  public static <T> List<T> read(Path file, Set<String> columns, Function<NamedCsvRecord, T> row) {
    try (var reader = CsvReader.builder().ofNamedCsvRecord(file)) {
      return reader.stream()
          .peek(record -> {
            if (!record.getHeader().containsAll(columns)) {
              throw new BadRequest(file + " needs the columns "
                  + String.join(", ", columns.stream().sorted().toList())
                  + ", named in its first line, not " + String.join(", ", record.getHeader()));
            }
          })
          .map(row)
          .toList();
    } catch (IOException cannot) {
      throw new UncheckedIOException(cannot);
    }
  }
}
