package com.nexora.chat.quality.privacy;

import com.nexora.chat.domain.privacy.Finding;
import com.nexora.chat.domain.privacy.PersonalData;
import com.nexora.chat.domain.privacy.PersonalKind;
import com.nexora.chat.quality.desk.BadRequest;
import com.nexora.chat.quality.desk.Printed;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Texts in which people have marked personal data, in the form of Presidio: a JSON array of
/// objects
/// with `full_text` and `spans`, a span with `entity_type`, `start_position` and `end_position` in
/// Unicode characters.
final class MarkedFile {

  /// Presidio's types that are looked for here; the others have no form of their own.
  private static final Map<String, PersonalKind> KINDS = Map.of(
      "CREDIT_CARD", PersonalKind.CARD,
      "IBAN_CODE", PersonalKind.IBAN,
      "EMAIL_ADDRESS", PersonalKind.EMAIL,
      "PHONE_NUMBER", PersonalKind.PHONE,
      "IP_ADDRESS", PersonalKind.IP_ADDRESS,
      "US_SSN", PersonalKind.NATIONAL_ID);

  private record Span(String type, int start, int end) {

    boolean isIn(Finding finding) {
      return finding.start() <= start && end <= finding.end();
    }

    boolean meets(Finding finding) {
      return finding.start() < end && start < finding.end();
    }
  }

  private record Marked(String text, List<Span> spans) {}

  private final List<Marked> texts;

  private MarkedFile(List<Marked> texts) {
    this.texts = texts;
  }

  /// @throws BadRequest for a file of another form
  static MarkedFile read(Path file) {
    try (var reader = Json.createReader(Files.newInputStream(file))) {
      return new MarkedFile(reader.readArray().getValuesAs(JsonObject.class).stream()
          .map(MarkedFile::marked)
          .toList());
    } catch (JsonException
        | NullPointerException
        | ClassCastException
        | IndexOutOfBoundsException none) {
      throw new BadRequest(file + ": needs a JSON array of objects with full_text and spans, "
          + "each span with entity_type, start_position and end_position");
    } catch (IOException cannot) {
      throw new UncheckedIOException(cannot);
    }
  }

  private static Marked marked(JsonObject object) {
    String text = object.getString("full_text");
    List<Span> spans = object.getJsonArray("spans").getValuesAs(JsonObject.class).stream()
        .map(span -> new Span(
            span.getString("entity_type"),
            text.offsetByCodePoints(0, span.getInt("start_position")),
            text.offsetByCodePoints(0, span.getInt("end_position"))))
        .toList();
    return new Marked(text, spans);
  }

  /// @return true: such a file has no goal
  boolean print(boolean misread) {
    Map<String, int[]> counts = new TreeMap<>();
    Map<PersonalKind, Integer> nothing = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    for (Marked text : texts) {
      List<Finding> found = PersonalData.in(text.text());
      text.spans().forEach(span -> count(counts, wrong, text, span, found));
      for (Finding finding : found) {
        if (text.spans().stream().noneMatch(span -> span.meets(finding))) {
          nothing.merge(finding.kind(), 1, Integer::sum);
          wrong.add(
              said("for nothing", finding.kind().name(), finding.start(), finding.end(), text));
        }
      }
    }
    counts.forEach((type, count) -> Printed.line(line(type, count)));
    Printed.line("found where nothing is marked: " + (nothing.isEmpty() ? "none" : nothing));
    if (misread) {
      wrong.forEach(Printed::line);
    }
    return true;
  }

  private static void count(
      Map<String, int[]> counts, List<String> wrong, Marked text, Span span, List<Finding> found) {
    boolean masked = found.stream().anyMatch(span::isIn);
    boolean named = found.stream()
        .anyMatch(finding -> span.isIn(finding) && finding.kind() == KINDS.get(span.type()));
    int[] count = counts.computeIfAbsent(span.type(), type -> new int[3]);
    count[0]++;
    count[1] += masked ? 1 : 0;
    count[2] += named ? 1 : 0;
    if (!named && KINDS.containsKey(span.type())) {
      wrong.add(said(masked ? "misnamed" : "missed", span.type(), span.start(), span.end(), text));
    }
  }

  private static String line(String type, int[] count) {
    return KINDS.containsKey(type)
        ? String.format(
            Locale.ROOT,
            "%-17s masked %d of %d (%.1f %%), by its name %d",
            type,
            count[1],
            count[0],
            100.0 * count[1] / count[0],
            count[2])
        : String.format(Locale.ROOT, "%-17s not looked for (%d)", type, count[0]);
  }

  private static String said(String how, String kind, int start, int end, Marked text) {
    String near =
        text.text().substring(Math.max(0, start - 50), Math.min(text.text().length(), end + 20));
    return String.format(
        Locale.ROOT,
        "%-11s  %-13s  %s  in: %s",
        how,
        kind,
        text.text().substring(start, end),
        near.replace("\n", "\\n"));
  }
}
