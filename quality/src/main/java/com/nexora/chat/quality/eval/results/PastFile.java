package com.nexora.chat.quality.eval.results;

import com.nexora.chat.quality.desk.BadRequest;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// The record of past runs as a JSON file, a case a line so that a difference can be read.
public final class PastFile {

  private PastFile() {}

  /// Nothing where there is no such file, or when it is about another suite.
  ///
  /// @throws BadRequest when it is no record
  public static Past read(Path file, String suite) {
    if (!Files.exists(file)) {
      return Past.none(suite);
    }
    try (var reader = Json.createReader(Files.newBufferedReader(file))) {
      JsonObject top = reader.readObject();
      if (!top.getString("suite").equals(suite)) {
        return Past.none(suite);
      }
      Map<String, Past.Outcome> outcomes = new HashMap<>();
      top.getJsonObject("cases").forEach((name, value) -> {
        JsonObject outcome = value.asJsonObject();
        outcomes.put(
            name, new Past.Outcome(outcome.getBoolean("passed"), outcome.getString("came")));
      });
      return new Past(suite, outcomes);
    } catch (JsonException | NullPointerException | ClassCastException none) {
      throw new BadRequest(file + " is no record of a suite: name another file, or remove it");
    } catch (IOException cannot) {
      throw new UncheckedIOException(cannot);
    }
  }

  public static void write(Path file, Past past) {
    JsonObjectBuilder cases = Json.createObjectBuilder();
    new TreeMap<>(past.outcomes())
        .forEach((name, outcome) -> cases.add(
            name,
            Json.createObjectBuilder()
                .add("passed", outcome.passed())
                .add("came", outcome.came())));
    JsonValue top = Json.createObjectBuilder()
        .add("suite", past.suite())
        .add("cases", cases)
        .build();
    JsonWriterFactory pretty =
        Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (var writer = pretty.createWriter(Files.newBufferedWriter(file))) {
        writer.write(top);
      }
    } catch (IOException cannot) {
      throw new UncheckedIOException(cannot);
    }
  }
}
