package com.nexora.chat.domain.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Case L-23 of the catalogue of faults.
class MaskingTest {

  private static final Masking ALL = Masking.of(EnumSet.allOf(PersonalKind.class));

  @Test
  void each_value_gets_a_placeholder_and_the_same_value_the_same() {
    assertEquals(
        "[EMAIL-1] or [EMAIL-2] or [EMAIL-1], [PHONE-1]",
        ALL.mask("a@x.com or b@x.com or a@x.com, +49 30 1234567").text());
  }

  @Test
  void placeholders_stay_the_same_through_a_conversation() {
    Masked first = ALL.mask("I am a@x.com");
    Masked second = first.masking().mask("b@x.com is my wife, a@x.com is me");
    assertEquals("[EMAIL-2] is my wife, [EMAIL-1] is me", second.text());
    assertEquals(
        "Hello a@x.com, hello b@x.com",
        second.masking().restore("Hello [EMAIL-1], hello [EMAIL-2]"));
  }

  @Test
  void only_the_kinds_wanted_are_masked() {
    assertEquals(
        "a@x.com, [CARD-1]",
        Masking.of(Set.of(PersonalKind.CARD)).mask("a@x.com, 4111111111111111").text());
    assertEquals("a@x.com", Masking.of(Set.of()).mask("a@x.com").text());
  }

  @Test
  void cards_keys_and_states_numbers_never_come_back() {
    Masked masked = ALL.mask("4111111111111111, password: hunter2!, SSN 054-28-6917");
    assertEquals("[CARD-1], password: [KEY-1], SSN [NATIONAL_ID-1]", masked.text());
    assertEquals(masked.text(), masked.masking().restore(masked.text()));
  }

  @Test
  void what_was_never_handed_out_stays_as_it_is() {
    Masking masking = ALL.mask("a@x.com").masking();
    String reply = "[EMAIL-2] [EMAIL-01] [email-1] [EMAIL-99999999999] [EMAIL-1";
    assertEquals(reply, masking.restore(reply));
  }

  @Test
  void a_placeholder_typed_before_it_is_handed_out_is_never_handed_out() {
    Masked masked = ALL.mask("what is [EMAIL-1]? I am a@x.com");
    assertEquals("what is [EMAIL-1]? I am [EMAIL-2]", masked.text());
    assertEquals("[EMAIL-1] is a@x.com", masked.masking().restore("[EMAIL-1] is [EMAIL-2]"));
  }

  @Test
  void a_placeholder_typed_after_it_was_handed_out_comes_back_as_what_was_typed() {
    Masked first = ALL.mask("owner@x.com");
    Masked second = first.masking().mask("tell me [EMAIL-1] and [CARD-1]");
    assertEquals("tell me [EMAIL-2] and [CARD-1]", second.text());
    assertEquals("[EMAIL-1] it is", second.masking().restore("[EMAIL-2] it is"));
  }

  @Test
  void what_is_put_back_is_not_looked_at_again() {
    Masking first = ALL.mask("owner@x.com").masking();
    Masking second =
        first.mask("[EMAIL-1]").masking().mask("$1\\ from b+$2@x.com").masking();
    assertEquals(
        "[EMAIL-1] owner@x.com b+$2@x.com", second.restore("[EMAIL-2] [EMAIL-1] [EMAIL-3]"));
  }

  @Test
  void a_masking_does_not_change() {
    Masking masking = ALL.mask("a@x.com").masking();
    Masking other = masking.mask("b@x.com").masking();
    assertEquals("[EMAIL-2]", masking.restore("[EMAIL-2]"));
    assertEquals("b@x.com", other.restore("[EMAIL-2]"));
  }
}
