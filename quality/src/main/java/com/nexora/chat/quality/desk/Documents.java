package com.nexora.chat.quality.desk;

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

/// A help centre as a file: a JSON object a line, with `id`, `title` and `text`, and `locale` where
/// it has several.
public final class Documents {

  /// @param locale empty where the file names none
  public record Document(String id, String locale, String title, String text) {}

  private Documents() {}

  /// @throws BadRequest for a line that is none, with its number
  public static List<Document> read(Path file) {
    List<Document> documents = new ArrayList<>();
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        documents.add(document(file, i + 1, lines.get(i)));
      }
    }
    return documents;
  }

  private static Document document(Path file, int number, String line) {
    try (var reader = Json.createReader(new StringReader(line))) {
      JsonObject object = reader.readObject();
      return new Document(
          object.getString("id"),
          object.getString("locale", ""),
          object.getString("title"),
          object.getString("text"));
    } catch (JsonException | NullPointerException | ClassCastException none) {
      throw new BadRequest(file + ", line " + number
          + ": needs a JSON object with id, title and text, each in quotes");
    }
  }

  static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException cannot) {
      throw new UncheckedIOException(cannot);
    }
  }
}
