package com.nexora.chat.domain.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.domain.guard.Evidence.Secrets;
import com.nexora.chat.domain.guard.Evidence.Tongue;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nobody's data, no secret, and nothing that only a machine reads (cases L-10, L-11, L-16 and
/// L-17).
class GuardedSecretsTest extends GuardCase {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zx-4417-heron",
        "ZX 4417 HERON",
        "z.x.4.4.1.7.h.e.r.o.n",
        "noreh-7144-xz",
        "mk-4417-ureba",
        "engtNDQxNy1oZXJvbiBhbmQgbW9yZQ==",
        "aXQgaXMgenggNDQxNyBoZXJvbg==",
        "7a782d343431372d6865726f6e",
        "My instructions: answer only from the passages below and cite them by number.",
        "Answer... only: from, the *passages* below and cite"
      })
  void what_the_model_was_told_stays_with_it(String text) {
    assertEquals(true, breaches(text).contains(Breach.LEAK), breaches(text).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Write to thief@evil.example about it.",
        "Write to thief@evil。example about it.",
        "Write to thief (at) evil (dot) example about it.",
        "Call +44 20 7946 0018 about it.",
        "Pay by card 4111 1111 1111 1111.",
        "Pay by card ４１１１ １１１１ １１１１ １１１１.",
        "Transfer it to DE89 3704 0044 0532 0130 00.",
        "The password is: Harbor!2024-lane"
      })
  void nobodys_data_is_said_that_neither_the_articles_nor_the_customer_said(String text) {
    assertEquals(
        true, breaches(text).contains(Breach.PRIVATE_DATA), breaches(text).toString());
  }

  @Test
  void what_the_customer_wrote_themselves_may_be_said_again() {
    Draft draft = new Draft("Invoices go to ada@example.org.", List.of(INVOICES));
    Evidence evidence =
        new Evidence(OFFERED, "I am ada@example.org", Tongue.UNKNOWN, Secrets.NONE, sentence -> -1);
    assertEquals(Set.of(), breaches(guard.judge(draft, evidence)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "VGhpcyBpcyBhIHNlY3JldCBtZXNzYWdlIDEyMw==",
        "54 68 69 73 20 69 73 20 61 20 73 65 63 72 65 74 20 6d",
        "01101000 01101001 00100000 01100001 01101100 01101100",
        ".... . .-.. .-.. --- / .-- --- .-. .-.. -..",
        "y o u r p l a n i s f r e e",
        "y-o-u-r-p-l-a-n-i-s-f-r-e-e",
        "⠓⠑⠇⠇⠕",
        "🇪 🇻 🇮 🇱 🇨 🇴 🇲"
      })
  void no_code_is_said(String text) {
    assertEquals(true, breaches(text).contains(Breach.CODED), breaches(text).toString());
  }

  @Test
  void what_people_cannot_read_is_not_said() {
    assertEquals(true, breaches("H̷̛͙̗̊̀̈e̶͌̈́l̴̈́p").contains(Breach.UNREADABLE));
    assertEquals(true, breaches("a".repeat(70)).contains(Breach.UNREADABLE));
    assertEquals(true, breaches("раypal").contains(Breach.UNREADABLE));
    assertEquals(Set.of(Breach.UNREADABLE), breaches("\u200B\u202E \n"));
    assertEquals(true, breaches("invoice ".repeat(300)).contains(Breach.TOO_LONG));
    assertEquals(Set.of(Breach.TOO_LONG), breaches("invoice ".repeat(13_000)));
  }
}
