package com.nexora.chat.quality.eval.results;

import static com.nexora.chat.quality.eval.results.SampleResults.failed;
import static com.nexora.chat.quality.eval.results.SampleResults.passed;
import static com.nexora.chat.quality.eval.results.SampleResults.result;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.quality.desk.BadRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeTest {

  private static final List<Result> BEFORE = List.of(
      result("stays", "a", "hi", passed(1)),
      result("breaks", "a", "hi", passed(1)),
      result("heals", "a", "hi", failed("asked back", 1)),
      result("differs", "a", "hi", failed("asked back", 1)));

  private static final List<Result> NOW = List.of(
      result("stays", "a", "hi", passed(1)),
      result("breaks", "a", "hi", passed(1), failed("asked back", 1)),
      result("heals", "a", "hi", passed(1)),
      result("differs", "a", "hi", failed("suppressed", 1)),
      result("comes", "a", "hi", passed(1)));

  @TempDir
  private Path folder;

  @Test
  void what_changed_is_listed_and_what_stayed_is_not() {
    assertEquals(
        List.of(
            new Change.Broken("breaks", "answered", "asked back"),
            new Change.Mended("heals", "asked back", "answered"),
            new Change.Otherwise("differs", "asked back", "suppressed"),
            new Change.Added("comes", true)),
        Change.since(Past.none("s").with(BEFORE), NOW));
  }

  @Test
  void a_case_that_passes_in_another_way_has_not_changed() {
    Result other = result("stays", "a", "hi", SampleResults.passedAs("handed off"));
    assertEquals(List.of(), Change.since(Past.none("s").with(BEFORE), List.of(other)));
  }

  @Test
  void a_case_that_failed_once_is_recorded_as_failed() {
    Result shaky = result("shaky", "a", "hi", passed(1), failed("asked back", 1));
    assertTrue(Past.none("s").with(List.of(shaky)).failed("shaky"));
  }

  @Test
  void only_a_case_that_passed_and_now_fails_breaks_the_run() {
    Past past = Past.none("s").with(BEFORE);
    assertTrue(new Results("s", NOW, Change.since(past, NOW)).broken());
    List<Result> rest = NOW.subList(2, 5);
    assertFalse(new Results("s", rest, Change.since(past, rest)).broken());
  }

  @Test
  void with_nothing_recorded_there_is_nothing_to_compare() {
    assertEquals(List.of(), Change.since(Past.none("s"), NOW));
  }

  @Test
  void what_is_recorded_is_read_again_and_a_later_run_of_some_keeps_the_others() {
    Path file = folder.resolve("deep/last.json");
    Past past = Past.none("s").with(BEFORE);
    PastFile.write(file, past);
    assertEquals(past, PastFile.read(file, "s"));
    Past later = past.with(NOW.subList(2, 3));
    assertFalse(later.failed("heals"));
    assertTrue(later.failed("differs"));
    assertFalse(later.failed("never heard of"));
  }

  @Test
  void the_record_of_another_suite_says_nothing_of_this_one() {
    Path file = folder.resolve("last.json");
    PastFile.write(file, Past.none("other").with(BEFORE));
    assertEquals(Past.none("s"), PastFile.read(file, "s"));
    assertEquals(Past.none("s"), PastFile.read(folder.resolve("missing"), "s"));
  }

  @Test
  void what_is_no_record_is_refused() throws IOException {
    Path file = folder.resolve("last.json");
    Files.writeString(file, "{\"suite\":\"s\"}");
    assertThrows(BadRequest.class, () -> PastFile.read(file, "s"));
    Files.writeString(file, "not JSON");
    assertThrows(BadRequest.class, () -> PastFile.read(file, "s"));
  }
}
