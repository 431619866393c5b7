package com.nexora.chat.domain.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Case L-20.
class RiskReadingTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          SELF_HARM               | I don’t want to live anymore
          SELF_HARM               | Ich will mich umbringen
          SELF_HARM               | je pense à me suicider
          SELF_HARM               | quiero suicidarme
          SELF_HARM               | Não quero mais viver
          SELF_HARM               | non voglio più vivere
          SELF_HARM               | ik wil niet meer leven
          SELF_HARM               | nie chcę żyć
          SELF_HARM               | jag vill ta livet av mig
          SELF_HARM               | artık yaşamak istemiyorum
          SELF_HARM               | 死にたい
          SELF_HARM               | 我不想活了
          THREAT_TO_OTHERS        | I know where you live
          THREAT_TO_OTHERS        | Ich bringe euch um
          LEGAL_THREAT            | we will take legal action
          LEGAL_THREAT            | Wir sehen uns vor Gericht
          ABUSE                   | fuck you
          ABUSE                   | va te faire foutre
          DATA_PROTECTION_REQUEST | Please delete all my personal data
          DATA_PROTECTION_REQUEST | quero uma cópia dos meus dados pessoais
          SECURITY_REPORT         | I found an XSS in your editor
          SECURITY_REPORT         | ons account is gehackt
          """)
  void what_a_person_has_to_see_is_seen(Risk risk, String message) {
    assertEquals(risk, RiskReading.of(message).risk(), message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "this bug is killing me",
        "my boss will kill me",
        "how do I kill the process",
        "where do I change the legal entity name on the invoice?",
        "a question about your terms of service",
        "Are you GDPR compliant?",
        "This is shit, the export fails again",
        "Dieser Fehler bringt mich noch um",
        "Je meurs d'envie de l'essayer",
        "老板会杀了我",
        "上司に殺されます",
        ""
      })
  void who_only_swears_or_asks_is_left_to_the_agent(String message) {
    assertEquals(new RiskReading(Risk.NONE, ""), RiskReading.of(message), message);
  }

  @Test
  void the_gravest_counts() {
    assertEquals(
        Risk.SELF_HARM,
        RiskReading.of("fuck you. I want to kill myself. See you in court").risk());
  }

  @Test
  void the_words_it_was_found_by_are_quoted() {
    assertEquals(
        new RiskReading(Risk.SELF_HARM, "KILL  Mÿself"), RiskReading.of("I'll KILL  Mÿself!"));
  }

  @Test
  void only_none_has_no_words() {
    assertThrows(IllegalArgumentException.class, () -> new RiskReading(Risk.NONE, "kill"));
    assertThrows(IllegalArgumentException.class, () -> new RiskReading(Risk.ABUSE, ""));
  }

  @Test
  void life_and_law_reach_a_person_at_once_and_insults_wait() {
    assertEquals(Risk.Reach.AT_ONCE, Risk.SELF_HARM.reach());
    assertEquals(Risk.Reach.AT_ONCE, Risk.THREAT_TO_OTHERS.reach());
    assertEquals(Risk.Reach.AT_ONCE, Risk.SECURITY_REPORT.reach());
    assertEquals(Risk.Reach.AT_ONCE, Risk.LEGAL_THREAT.reach());
    assertEquals(Risk.Reach.IN_TURN, Risk.DATA_PROTECTION_REQUEST.reach());
    assertEquals(Risk.Reach.IN_TURN, Risk.ABUSE.reach());
    assertEquals(Risk.Reach.NOBODY, Risk.NONE.reach());
    assertEquals("threat to others", Risk.THREAT_TO_OTHERS.label());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "my ", "you ", "我", "delete ", "kill \n", "お前"})
  void a_hundred_kilobytes_are_read_within_bounds(String piece) {
    String message = piece.repeat(100_000 / piece.length());
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> RiskReading.of(message));
    assertTrue(message.length() > 99_000);
  }
}
