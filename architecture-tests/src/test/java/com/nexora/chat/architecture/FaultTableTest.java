package com.nexora.chat.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// `docs/faults.md` says which test answers which case of the catalogue of faults. A table that
/// nobody checks is soon a wish: what it names must be there, and must name the case itself.
class FaultTableTest {

  private static final Pattern ROW =
      Pattern.compile("^\\| ([A-Z]-\\d\\d) \\|(.*)\\|$", Pattern.MULTILINE);
  private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Test|Contract))`");
  private static final Pattern TEST_FILE = Pattern.compile("\\w+(?:Test|Contract)\\.java");

  private record Row(String id, String text) {}

  @Test
  void every_case_has_one_row() {
    List<String> expected = Stream.of(
            ids("I", IntStream.rangeClosed(1, 31)),
            ids("A", IntStream.rangeClosed(1, 29)),
            ids("L", IntStream.rangeClosed(1, 29)),
            ids("C", IntStream.rangeClosed(1, 18)),
            ids("T", IntStream.rangeClosed(1, 13)))
        .flatMap(ids -> ids)
        .toList();
    assertEquals(expected, rows(table()).stream().map(Row::id).toList());
  }

  @Test
  void every_test_in_it_exists_and_names_its_case() {
    assertEquals(List.of(), mistakes(table(), tests()));
  }

  @Test
  void a_row_that_promises_too_much_is_caught() {
    Map<String, String> tests = Map.of("GoodTest", "// I-01", "OtherTest", "// I-02");
    String table = """
        | I-01 | fine | `GoodTest` | |
        | I-02 | fine by hand | `./nexora load` | |
        | I-03 | honest | | open: not built |
        | I-04 | gone | `LostTest` | |
        | I-05 | of another case | `OtherTest` | |
        | I-06 | nothing | | |
        """;
    assertEquals(
        List.of(
            "I-04: there is no LostTest",
            "I-05: OtherTest does not name it",
            "I-06: neither a test nor a command, and not said to be open"),
        mistakes(table, tests));
  }

  private static List<String> mistakes(String table, Map<String, String> tests) {
    List<String> mistakes = new ArrayList<>();
    for (Row row : rows(table)) {
      List<String> named =
          NAMED.matcher(row.text()).results().map(found -> found.group(1)).toList();
      if (named.isEmpty() && !row.text().contains("`./nexora ") && !row.text().contains("open")) {
        mistakes.add(row.id() + ": neither a test nor a command, and not said to be open");
      }
      for (String test : named) {
        if (!tests.containsKey(test)) {
          mistakes.add(row.id() + ": there is no " + test);
        } else if (!tests.get(test).contains(row.id())) {
          mistakes.add(row.id() + ": " + test + " does not name it");
        }
      }
    }
    return mistakes;
  }

  private static Stream<String> ids(String family, IntStream numbers) {
    return numbers.mapToObj(number -> "%s-%02d".formatted(family, number));
  }

  private static List<Row> rows(String table) {
    Matcher row = ROW.matcher(table);
    return row.results().map(found -> new Row(found.group(1), found.group(2))).toList();
  }

  /// The sources of all tests by their class; those of one name in several modules together.
  private static Map<String, String> tests() {
    return Build.here().javaFiles().stream()
        .filter(file -> TEST_FILE.matcher(file.getFileName().toString()).matches())
        .collect(Collectors.toMap(
            file -> file.getFileName().toString().replace(".java", ""),
            FaultTableTest::read,
            String::concat));
  }

  private static String table() {
    return read(Build.here().root().resolve("docs", "faults.md"));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
