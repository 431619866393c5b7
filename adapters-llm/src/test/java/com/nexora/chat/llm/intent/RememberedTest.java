package com.nexora.chat.llm.intent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RememberedTest {

  private final List<String> made = new ArrayList<>();
  private final Remembered<String, String> remembered = new Remembered<>(2);

  @Test
  void a_value_is_made_once() {
    assertEquals("A", get("a"));
    assertEquals("A", get("a"));
    assertEquals(List.of("a"), made);
  }

  @Test
  void the_value_that_was_not_used_for_longest_goes_first() {
    get("a");
    get("b");
    get("a");
    get("c");
    get("a");
    assertEquals(List.of("a", "b", "c"), made);
    get("b");
    assertEquals(List.of("a", "b", "c", "b"), made);
  }

  @Test
  void a_failure_is_not_remembered() {
    assertThrows(
        IllegalStateException.class,
        () -> remembered.get("a", key -> {
          throw new IllegalArgumentException("not today");
        }));
    assertEquals("A", get("a"));
  }

  private String get(String key) {
    return remembered.get(key, missing -> {
      made.add(missing);
      return missing.toUpperCase(Locale.ROOT);
    });
  }
}
