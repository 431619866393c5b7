package com.nexora.chat.domain.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.domain.lead.LeadFact.CompanySize;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeadReadingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We're looking for dispatch software for our team of 12.",
        "Wir suchen eine Software für unsere Firma mit 12 Leuten.",
        "Nous cherchons un logiciel pour notre entreprise de 12 personnes.",
        "Buscamos un software para nuestra empresa de 12 personas.",
        "Procuramos um software para a nossa empresa de 12 pessoas.",
        "Cerchiamo un software per la nostra azienda di 12 persone.",
        "Wij zoeken software voor ons bedrijf met 12 medewerkers.",
        "Szukamy oprogramowania dla naszej firmy, 12 osób.",
        "Vi letar efter ett system för vårt företag med 12 anställda.",
        "12 kişi çalışan şirketimiz için bir yazılım arıyoruz.",
        "従業員12名の会社ですが、ソフトを探しています。",
        "我们公司有12名员工，想找一款软件。"
      })
  void who_looks_for_something_for_a_business_is_a_lead_and_its_size_is_noted(String message) {
    assertTrue(LeadReading.of(message).lead(), message);
    assertEquals("12", facts(message).get("company_size"), message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I can't log in since this morning",
        "Wie lade ich einen Kollegen ein?",
        "Comment modifier ma facture ?",
        "No puedo entrar en mi cuenta",
        "Quero cancelar a assinatura",
        "Cerco lavoro come sviluppatore, allego il mio curriculum",
        "Wij zijn een marketingbureau en kunnen jullie omzet verdubbelen",
        "Jestem studentką i piszę pracę magisterską o cennikach firm",
        "Jag är journalist och skriver en artikel om ert företag",
        "Evde musluk akıtıyor, fiyat nedir",
        "今回は他社に決めました",
        "在家用比特币轻松赚钱",
        "hello",
        ""
      })
  void who_does_not_buy_for_a_business_is_none_and_nothing_is_noted(String message) {
    assertEquals(new LeadReading(false, List.of()), LeadReading.of(message), message);
  }

  @Test
  void a_price_alone_is_no_lead_and_a_price_for_a_business_is() {
    assertFalse(LeadReading.of("what does the price column mean?").lead());
    assertTrue(LeadReading.of("what's the price for 6 technicians?").lead());
  }

  @Test
  void a_customer_who_wants_more_is_a_lead_and_one_who_leaves_is_none() {
    assertTrue(LeadReading.of("We're on Pro and want to buy 10 more seats").lead());
    assertFalse(
        LeadReading.of("We have 10 seats on Pro and want to cancel our plan").lead());
  }

  @Test
  void every_fact_of_a_message_is_noted_once() {
    assertEquals(
        Map.of(
            "company_size", "20-25",
            "budget", "400 USD/month",
            "timeline", "next month",
            "use_case", "route planning",
            "role", "operations manager",
            "email", "Ann.Lee@crews.example",
            "country", "GB"),
        facts("I'm the operations manager of a firm in Leeds. We are looking for software for route"
            + " planning, next month, for 20 to 25 people. Our budget is $400 a month."
            + " Ann.Lee@crews.example or bob@crews.example"));
  }

  @Test
  void a_price_that_is_only_mentioned_is_no_budget() {
    assertFalse(facts("Your Pro plan is $49 a month, can we get a quote for 30 seats?")
        .containsKey("budget"));
  }

  @Test
  void somebody_elses_position_is_not_noted() {
    assertFalse(facts("Can you send our CEO a quote for 30 seats?").containsKey("role"));
  }

  @Test
  void the_day_of_a_demo_is_not_when_they_want_to_begin() {
    assertFalse(facts("Could we book a demo for our team next week?").containsKey("timeline"));
    assertEquals(
        "next month", facts("We need a quote for 5 seats, we start next month").get("timeline"));
  }

  @Test
  void amounts_are_read_in_the_manner_of_each_language() {
    assertEquals(
        "2500 EUR/year",
        facts("Podemos gastar hasta 2.500 € al año, ¿qué plan"
                + " nos recomiendan para nuestra empresa?")
            .get("budget"));
    assertEquals(
        "20000 SEK/year",
        facts("Vi vill köpa licenser och kan lägga högst 20 000 kr" + " om året")
            .get("budget"));
    assertEquals("50000 JPY/month", facts("弊社は6人で、予算は月5万円です。導入を検討しています。").get("budget"));
  }

  @Test
  void no_message_has_a_size_of_nobody_and_no_range_falls() {
    assertThrows(IllegalArgumentException.class, () -> new CompanySize(0, 1));
    assertThrows(IllegalArgumentException.class, () -> new CompanySize(5, 4));
    assertThrows(
        IllegalArgumentException.class,
        () -> new LeadReading(false, List.of(new CompanySize(1, 1))));
  }

  @Test
  void twelve_languages_are_read() {
    assertEquals(
        "en de fr es pt it nl pl sv tr ja zh",
        Languages.ALL.stream().map(LeadWords::language).collect(Collectors.joining(" ")));
  }

  @Test
  void a_table_without_one_of_its_sections_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> LeadWords.of("en", "wants: buy"));
  }

  static Map<String, String> facts(String message) {
    return LeadReading.of(message).facts().stream()
        .collect(Collectors.toMap(LeadFact::key, LeadFact::value));
  }
}
