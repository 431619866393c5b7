package com.nexora.chat.domain.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds whatever the message is: messages are put together from pieces, from a fixed seed.
class LeadReadingPropertiesTest {

  private static final List<String> PIECES = List.of(
      "We are looking for software for route planning",
      "our budget is $400 a month",
      "I'm the Operations Manager",
      "12 people",
      "by the end of March",
      "a@b.example",
      "in Zürich",
      "Wir suchen eine Lösung für die Disposition",
      "bis Ende des Quartals",
      "ich leite die IT",
      "Nous cherchons un outil",
      "20 000 € par an",
      "İstanbul'da",
      "bütçemiz ayda 5000 TL",
      "従業員12名",
      "予算は月5万円",
      "我们想购买",
      "下个月",
      "\n",
      ". ",
      ", ",
      "e\u0301te\u0301",
      "ﬁrm",
      "１２人",
      "\u200b",
      "🙂",
      "((((",
      "999,999,999,999,999 people",
      "0 seats");

  @Test
  void quoted_facts_are_parts_of_the_message_letter_for_letter() {
    for (String message : messages(400)) {
      for (LeadFact fact : LeadReading.of(message).facts()) {
        boolean quoted = switch (fact) {
          case LeadFact.Timeline timeline -> message.contains(timeline.words());
          case LeadFact.UseCase use -> message.contains(use.words());
          case LeadFact.Role role -> message.contains(role.words());
          case LeadFact.Email email -> message.contains(email.address());
          case LeadFact.CompanySize size -> size.least() > 0;
          case LeadFact.Budget budget -> budget.amount().signum() > 0;
          case LeadFact.Country country -> country.code().length() == 2;
        };
        assertTrue(quoted && !fact.value().isBlank(), () -> fact + " of " + message);
      }
    }
  }

  @Test
  void the_same_message_is_read_the_same() {
    for (String message : messages(100)) {
      assertEquals(LeadReading.of(message), LeadReading.of(new String(message.toCharArray())));
    }
  }

  @Test
  void each_key_is_noted_once() {
    for (String message : messages(200)) {
      List<String> keys =
          LeadReading.of(message).facts().stream().map(LeadFact::key).toList();
      assertEquals(keys.stream().distinct().toList(), keys, message);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s\n\nBest regards,\nAnna",
        "%s\n\nSent from my iPhone",
        "%s\nMit freundlichen Grüßen\nAnna Berg",
        "%s\nCordialement,\nPaul",
        "Hi there!\n%s",
        "Guten Morgen, %s",
        "Bonjour, %s",
        "您好！%s",
        "お世話になっております。%s"
      })
  void a_greeting_or_a_signature_makes_no_lead_and_unmakes_none(String around) {
    for (String message : List.of(
        "We're looking for dispatch software for our team of 12",
        "I can't log in since this morning",
        "Wir suchen eine Software für unsere Firma",
        "Wie lade ich einen Kollegen ein?",
        "Nous cherchons un logiciel pour notre entreprise",
        "Comment ajouter un collègue à notre équipe ?",
        "我们公司想找一款软件",
        "怎么把新同事加到团队里？",
        "弊社でソフトを探しています。",
        "今朝からログインできません。")) {
      assertEquals(
          LeadReading.of(message).lead(),
          LeadReading.of(around.formatted(message)).lead(),
          around.formatted(message));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "a ",
        "1",
        "1,",
        "we are ",
        "我们",
        "の",
        "@",
        "a@",
        "a.b-",
        "(",
        "\n",
        "budget $1 ",
        "in "
      })
  void a_hundred_kilobytes_are_read_within_bounds(String piece) {
    String message = piece.repeat(100_000 / piece.length());
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> LeadReading.of(message));
  }

  private static List<String> messages(int count) {
    Random dice = new Random(20);
    List<String> messages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder message = new StringBuilder();
      for (int piece = 2 + dice.nextInt(8); piece > 0; piece--) {
        message
            .append(PIECES.get(dice.nextInt(PIECES.size())))
            .append(dice.nextBoolean() ? " " : "");
      }
      messages.add(message.toString());
    }
    return messages;
  }
}
