package com.nexora.chat.domain.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.domain.answering.Said.Speaker;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SaidTest {

  @Test
  void a_short_conversation_is_told_whole() {
    List<Said> all = List.of(
        new Said(Speaker.CUSTOMER, "it broke"),
        new Said(Speaker.AGENT, "what broke?"),
        new Said(Speaker.TEAMMATE, "the press, again"));
    assertEquals(all, Said.newest(all));
  }

  @Test
  void what_is_told_of_a_long_conversation_stays_bounded_and_ends_with_the_newest() {
    List<Said> all = new ArrayList<>();
    for (int turn = 0; turn < 400; turn++) {
      all.add(new Said(Speaker.CUSTOMER, turn + " " + "word ".repeat(turn % 60)));
      List<Said> told = Said.newest(all);
      assertTrue(length(told) <= Said.MOST);
      assertEquals(all.getLast(), told.getLast());
    }
  }

  @Test
  void a_long_conversation_is_not_forgotten_at_once() {
    List<Said> all = new ArrayList<>();
    for (int turn = 0; turn < 400; turn++) {
      all.add(new Said(Speaker.CUSTOMER, "word ".repeat(40)));
    }
    assertTrue(length(Said.newest(all)) >= Said.MOST / 2 - Said.MOST_OF_ONE);
  }

  /// What stays the same at the beginning need not be paid for in full again.
  @Test
  void most_turns_only_add_to_what_was_told_the_turn_before() {
    List<Said> all = new ArrayList<>();
    List<Said> before = List.of();
    int begunAnew = 0;
    for (int turn = 0; turn < 100; turn++) {
      all.add(new Said(Speaker.CUSTOMER, turn + " word".repeat(40)));
      List<Said> told = Said.newest(all);
      begunAnew += told.subList(0, Math.min(before.size(), told.size())).equals(before) ? 0 : 1;
      before = told;
    }
    assertTrue(begunAnew <= 7, () -> "often");
  }

  @Test
  void one_endless_message_does_not_push_out_all_others() {
    List<Said> told = Said.newest(List.of(
        new Said(Speaker.CUSTOMER, "hello"), new Said(Speaker.CUSTOMER, "x".repeat(1_000_000))));
    assertEquals(2, told.size());
    assertEquals(Said.MOST_OF_ONE, told.getLast().words().length());
  }

  @Test
  void a_character_is_never_cut_in_half() {
    String words = "\uD83D\uDE00".repeat(2_000);
    for (int shift = 0; shift < 2; shift++) {
      String told = Said.newest(List.of(new Said(Speaker.BOT, "x".repeat(shift) + words)))
          .getFirst()
          .words();
      assertEquals(told, new String(told.codePoints().toArray(), 0, (int)
          told.codePoints().count()));
      assertTrue(told.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE));
    }
  }

  private static int length(List<Said> said) {
    return said.stream().mapToInt(one -> one.words().length()).sum();
  }

  @Test
  void a_number_is_never_cut_in_two() {
    String card = "4111 1111 1111 1111";
    String before = "word ".repeat(30);
    assertEquals(before.strip(), Said.whole(before + card, before.length() + 9).strip());
    assertEquals(before + card, Said.whole(before + card, 1_000));
    assertEquals(
        before.strip(),
        Said.whole(before + "ada@example.org", before.length() + 8).strip());
  }
}
