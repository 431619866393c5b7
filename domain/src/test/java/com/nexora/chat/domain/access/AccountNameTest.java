package com.nexora.chat.domain.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AccountNameTest {

  private static void refused(String name, String because) {
    String why = AccountName.wrongWith(name).orElse("nothing");
    assertTrue(why.contains(because), () -> escaped(name) + ": " + why);
  }

  private static String escaped(String name) {
    StringBuilder text = new StringBuilder();
    name.chars().forEach(c -> text.append(c < 127 ? (char) c : "u+" + Integer.toHexString(c)));
    return text.toString();
  }

  @Test
  void people_are_called_as_they_are_called() { // C-13
    for (String name : List.of(
        "olga",
        "Vera.Müller+console@example.com",
        "Tokenia O\u2019Neil-Núñez",
        "Ольга Иванова",
        "Γιώργος 2",
        "佐藤 さくら Sato",
        "ソフィー",
        "김 Minji",
        "नीति",
        "מרים",
        "ÅSA \ud83e\udd84",
        "Nguye\u0302\u0303n")) {
      assertEquals(Optional.empty(), AccountName.wrongWith(name), name);
    }
  }

  @Test
  void what_nobody_sees_is_no_part_of_a_name() { // C-13
    for (String unseen : List.of(
        "\0",
        "\n",
        "\t",
        "\u001b",
        "\u007f",
        "\u0085",
        "\u00a0",
        "\u00ad",
        "\u034f",
        "\u061c",
        "\u115f",
        "\u1160",
        "\u180b",
        "\u180e",
        "\u2003",
        "\u200b",
        "\u200d",
        "\u200e",
        "\u2028",
        "\u2029",
        "\u202e",
        "\u2060",
        "\u2066",
        "\u2800",
        "\u3000",
        "\u3164",
        "\ufe0f",
        "\ufeff",
        "\uffa0",
        "\ufff9",
        "\ue000",
        "\ud800",
        "\udc00",
        "\uffff",
        "\u0378",
        "\udb40\udc41",
        "\udb40\udd00",
        "  ")) {
      refused("ol" + unseen + "ga", "invisible");
    }
    refused("\u200bolga", "invisible");
    refused("olga\u202e", "invisible");
  }

  @Test
  void a_mark_stands_on_something_and_not_in_a_heap() { // C-13
    refused("\u0301olga", "invisible");
    refused("ol \u0301ga", "invisible");
    refused("ol\u00a8ga", "invisible");
    refused("o" + "\u0316".repeat(5) + "lga", "invisible");
    refused("", "invisible");
  }

  @Test
  void letters_of_alphabets_that_look_alike_do_not_meet() { // C-13
    refused("\u043elga", "one alphabet");
    refused("olg\u0430", "one alphabet");
    refused("\u03bflga", "one alphabet");
    refused("token \u0421I", "one alphabet");
    refused("\u0430\u03bf", "one alphabet");
    refused("\u13aalga", "one alphabet");
    refused("\u00b5olga", "one alphabet");
    refused("ソ\u1100", "one alphabet");
  }

  @Test
  void one_form_stands_for_all_that_look_the_same() { // C-13
    assertEquals("olga", AccountName.plain("\uff4flg\uff41"));
    assertEquals("\u00c5sa", AccountName.plain("A\u030asa"));
    assertEquals("\u00c5sa", AccountName.plain("\u212bsa "));
    assertEquals("fi", AccountName.plain("\ufb01"));
  }

  @Property(seed = "20261124")
  void the_kept_form_of_what_is_allowed_is_allowed_and_stays( // C-13
      @ForAll @CharRange(from = ' ', to = '\u02ff') String name) {
    Assume.that(AccountName.wrongWith(name).isEmpty());
    String plain = AccountName.plain(name);
    assertEquals(plain, AccountName.plain(plain));
    assertEquals(Optional.empty(), AccountName.wrongWith(plain));
  }

  @Property(seed = "20261124")
  void whatever_cannot_be_typed_on_a_line_is_refused_wherever_it_stands( // C-13
      @ForAll @IntRange(max = 0x10ffff) int point) {
    String there = "ol" + Character.toString(point) + "ga";
    boolean seen = switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR -> false;
      case Character.SPACE_SEPARATOR -> point == ' ';
      default -> true;
    };
    Assume.that(!seen);
    refused(there, "invisible");
  }
}
