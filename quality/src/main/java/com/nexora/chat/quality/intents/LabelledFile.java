package com.nexora.chat.quality.intents;

import com.nexora.chat.quality.desk.BadRequest;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Reads labelled messages in the forms in which public sets come: CSV (`.tsv`: tabs) whose
/// first line names the columns, `.jsonl` with an object a line, or a folder with the files
/// `seq.in` and `label`, line by line. Rows without words or without a label are left out.
final class LabelledFile {

  private static final List<String> TEXT =
      List.of("text", "sentence", "utterance", "query", "message");

  private static final List<String> LABEL = List.of("label", "intent", "category");

  private final Path file;

  private LabelledFile(Path file) {
    this.file = file;
  }

  /// @throws BadRequest when it is none of these, or nothing is in it
  static List<Labelled> read(Path file) {
    LabelledFile reading = new LabelledFile(file);
    List<Labelled> read;
    try {
      read = reading.rows();
    } catch (IOException cannot) {
      throw new UncheckedIOException(cannot);
    }
    List<Labelled> kept = read.stream()
        .filter(row -> !row.text().isBlank() && !row.label().isBlank())
        .toList();
    if (kept.isEmpty()) {
      throw new BadRequest(file + " has no message with a label");
    }
    return kept;
  }

  private List<Labelled> rows() throws IOException {
    String name = file.toString();
    if (Files.isDirectory(file)) {
      return pairs();
    }
    return name.endsWith(".jsonl") ? objects() : table(name.endsWith(".tsv") ? '\t' : ',');
  }

  private List<Labelled> pairs() throws IOException {
    List<String> texts = Files.readAllLines(file.resolve("seq.in"));
    List<String> labels = Files.readAllLines(file.resolve("label"));
    if (texts.size() != labels.size()) {
      throw new BadRequest(
          file + ": seq.in has " + texts.size() + " lines and label " + labels.size());
    }
    return IntStream.range(0, texts.size())
        .mapToObj(i -> new Labelled(texts.get(i).strip(), labels.get(i).strip()))
        .toList();
  }

  private List<Labelled> objects() throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<Labelled> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        rows.add(object(i + 1, lines.get(i)));
      }
    }
    return rows;
  }

  private Labelled object(int number, String line) {
    try (var reader = Json.createReader(new StringReader(line))) {
      JsonObject object = reader.readObject();
      return new Labelled(text(object, TEXT), text(object, LABEL));
    } catch (JsonException | ClassCastException none) {
      throw new BadRequest(file + ", line " + number + ": is no JSON object with "
          + String.join(" or ", TEXT) + " and " + String.join(" or ", LABEL) + " in quotes");
    }
  }

  private static String text(JsonObject object, List<String> names) {
    return names.stream()
        .filter(object::containsKey)
        .findFirst()
        .map(name -> object.getString(name).strip())
        .orElse("");
  }

  private List<Labelled> table(char separator) throws IOException {
    try (var reader = CsvReader.builder()
        .fieldSeparator(separator)
        .detectBomHeader(true)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .ofCsvRecord(file)) {
      List<CsvRecord> records = reader.stream().toList();
      List<String> header = records.isEmpty()
          ? List.of()
          : records.getFirst().getFields().stream()
              .map(field -> field.strip().toLowerCase(Locale.ROOT))
              .toList();
      int text = column(header, TEXT);
      int label = column(header, LABEL);
      return records.stream()
          .skip(1)
          .map(row -> new Labelled(field(row, text), field(row, label)))
          .toList();
    }
  }

  private int column(List<String> header, List<String> names) {
    return names.stream()
        .map(header::indexOf)
        .filter(at -> at >= 0)
        .findFirst()
        .orElseThrow(() -> new BadRequest(file + " needs a column called "
            + String.join(" or ", names) + "; its first line names " + header));
  }

  private static String field(CsvRecord row, int column) {
    return column < row.getFieldCount() ? row.getField(column).strip() : "";
  }
}
