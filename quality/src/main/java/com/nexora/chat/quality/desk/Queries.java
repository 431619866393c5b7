package com.nexora.chat.quality.desk;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Questions as a file: a JSON object a line, with `text`, and `id` or `ids` of the documents that
/// answer it, and `language` where it is not English.
public final class Queries {

  /// @param answers ids of documents; empty when none answers it
  public record Query(String text, String language, Set<String> answers) {}

  private Queries() {}

  /// @throws BadRequest for a line that is none, with its number
  public static List<Query> read(Path file) {
    List<Query> queries = new ArrayList<>();
    List<String> lines = Documents.lines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        queries.add(query(file, i + 1, lines.get(i)));
      }
    }
    return queries;
  }

  private static Query query(Path file, int number, String line) {
    try (var reader = Json.createReader(new StringReader(line))) {
      JsonObject object = reader.readObject();
      Set<String> answers = new HashSet<>();
      if (object.containsKey("id")) {
        answers.add(object.getString("id"));
      }
      if (object.containsKey("ids")) {
        object
            .getJsonArray("ids")
            .getValuesAs(JsonString.class)
            .forEach(id -> answers.add(id.getString()));
      }
      return new Query(
          object.getString("text"), object.getString("language", "en"), Set.copyOf(answers));
    } catch (JsonException | NullPointerException | ClassCastException none) {
      throw new BadRequest(file + ", line " + number
          + ": needs a JSON object with text, and with id or ids, each in quotes");
    }
  }
}
