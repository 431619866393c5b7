package com.nexora.chat.quality.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OptionsTest {

  @Test
  void values_and_switches_are_told_apart() {
    Options options = options("--shots", "10", "--fast");
    assertEquals(10, options.number("--shots", 1));
    assertTrue(options.has("--fast"));
    assertFalse(options.has("--train"));
    assertEquals(3, options.number("--seeds", 3));
  }

  @Test
  void what_is_wrong_is_said_by_its_name() {
    assertEquals("Not understood: --shot", refusal("--shot", "10"));
    assertEquals("--shots needs a value after it", refusal("--shots"));
    assertEquals(
        "--shots takes a whole number from 1, not 'ten'",
        message(() -> options("--shots", "ten").number("--shots", 1)));
    assertEquals(
        "--train FILE is missing: it names what to read",
        message(() -> options().file("--train")));
    assertEquals(
        "--train: there is no file /no/such.csv that can be read",
        message(() -> options("--train", "/no/such.csv").file("--train")));
  }

  private static String refusal(String... arguments) {
    return message(() -> options(arguments));
  }

  private static String message(Runnable work) {
    return String.valueOf(assertThrows(BadRequest.class, work::run).getMessage());
  }

  private static Options options(String... arguments) {
    return new Options(
        List.of(arguments), Set.of("--shots", "--seeds", "--train"), Set.of("--fast"));
  }
}
