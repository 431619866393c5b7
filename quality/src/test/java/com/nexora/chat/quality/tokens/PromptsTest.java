package com.nexora.chat.quality.tokens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PromptsTest {

  private static String of(int tokens, String end) {
    return "word".repeat(tokens) + end;
  }

  @Test
  void what_begins_like_the_turn_before_was_seen_in_steps_of_128_tokens() {
    Prompts prompts = new Prompts(List.of(of(1_200, "aaaa"), of(1_200, "bbbb"), of(1_300, "cccc")));
    assertEquals(List.of(1_201, 1_201, 1_301), prompts.tokens());
    assertEquals(List.of(0, 1_152, 1_152), prompts.cached());
    assertEquals(2_304.0 / 3_703, prompts.cachedShare(), 1e-9);
    assertEquals(3_703 - 0.9 * 2_304, prompts.cost(0.1), 1e-9);
  }

  @Test
  void a_short_beginning_is_charged_in_full() {
    assertEquals(
        List.of(0, 0), new Prompts(List.of(of(1_023, "aaaa"), of(1_023, "bbbb"))).cached());
    assertEquals(
        List.of(0, 1_024), new Prompts(List.of(of(1_024, "aaaa"), of(1_024, "bbbb"))).cached());
  }

  @Test
  void a_changed_beginning_spoils_all_that_follows() {
    assertEquals(
        List.of(0, 0), new Prompts(List.of("x" + of(2_000, ""), "y" + of(2_000, ""))).cached());
  }
}
