package com.nexora.chat.domain.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.domain.guard.Evidence.Secrets;
import com.nexora.chat.domain.guard.Evidence.Tongue;
import com.nexora.chat.domain.intent.Language;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What may be said: what the sources say, promise and do (cases L-10, L-11, L-12 and
/// L-21).
class GuardTest extends GuardCase {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Every invoice is listed there and can be downloaded as a PDF.",
        "You can find your invoices in Settings, under Billing, and download each one as a PDF.",
        "Sure! Open **Settings** and choose **Billing**: your invoices are listed there.",
        "- Open Settings\n- Choose Billing\n- Download the invoice",
        "1. Open Settings.\n2. Choose Billing.\n3. Download the invoice as a PDF.",
        "Invoices are kept for 10 years.",
        "If a payment fails, we will try again after 3 days.",
        "Monthly plans are not refunded.",
        "Yearly plans can be refunded within 14 days of the purchase.",
        "More is in [this article](https://help.harborlane.example/articles/9).",
        "Have a look at help.harborlane.example, e.g. the page about billing, at 9 a.m. or later... ok?"
      })
  void what_the_articles_say_may_be_said(String text) {
    assertEquals(Set.of(), breaches(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We will refund you in full.",
        "We will re\nfund you in full.",
        "You will get a 20 % discount on your next invoice.",
        "I guarantee that every invoice is correct.",
        "Monthly plans can be refunded within 14 days of the purchase.",
        "Yearly plans can be refunded within 30 days of the purchase.",
        "Yearly plans are not refunded within 14 days of the purchase.",
        "Every invoice can be downloaded within an hour.",
        "This offer is legally binding.",
        "The yearly plan costs $5.",
        "Wir erstatten Ihnen den vollen Betrag.",
        "Nous vous remboursons intégralement.",
        "Le devolvemos el dinero, se lo garantizo.",
        "全額返金します。",
        "我们会全额退款。"
      })
  void no_promise_is_made_that_no_article_makes(String text) {
    assertEquals(true, breaches(text).contains(Breach.PROMISE), breaches(text).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Harborlane was founded by two sailors in Lisbon and runs on wind energy.",
        "Invoices are kept for 12 years.",
        "Your order number 55812 has shipped with the courier yesterday evening.",
        "Press the red emergency button behind the printer to see them.",
        "You cannot add a second address that receives them.",
        "ruoy nalp si eerf rof a raey Does that help?",
        "Did you know that sailors in Lisbon founded Harborlane?"
      })
  void what_no_cited_passage_bears_out_is_not_said(String text) {
    assertEquals(Set.of(Breach.UNSUPPORTED), breaches(text));
  }

  @Test
  void what_is_said_out_of_courtesy_needs_no_source() {
    assertEquals(
        Set.of(),
        breaches(
            "Thanks for reaching out! I'm sorry about the trouble. According to our help center,"
                + " invoices are listed there. Feel free to ask if anything is unclear."));
  }

  @Test
  void near_meaning_makes_up_for_other_words_but_not_for_none() {
    String text = "Bills stay available in the billing section for a whole decade.";
    Draft draft = new Draft(text, List.of(INVOICES));
    assertEquals(Set.of(Breach.UNSUPPORTED), breaches(guard.judge(draft, near(0.5))));
    assertEquals(
        Set.of(Breach.UNSUPPORTED),
        breaches(guard.judge(
            new Draft("Penguins swim faster than dolphins.", List.of(INVOICES)), near(0.99))));
  }

  @Test
  void a_question_back_rests_on_nothing_and_promises_nothing() {
    assertEquals(
        Set.of(),
        breaches(guard.judge(
            new Draft("Which plan are you on, and since when?", List.of()),
            evidence(OFFERED, Tongue.UNKNOWN))));
    assertEquals(
        Set.of(Breach.PROMISE),
        breaches(guard.judge(
            new Draft("Shall I refund you the whole year?", List.of()),
            evidence(OFFERED, Tongue.UNKNOWN))));
  }

  @Test
  void figures_may_come_from_the_customer() {
    Draft draft = new Draft("Invoices of 2019 are listed in Billing.", List.of(INVOICES));
    Evidence evidence = new Evidence(
        OFFERED, "where is my invoice of 2019?", Tongue.UNKNOWN, Secrets.NONE, sentence -> -1);
    assertEquals(Set.of(), breaches(guard.judge(draft, evidence)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I've cancelled your subscription.",
        "Your account has been up\ngraded to enterprise.",
        "Your payment has been refunded.",
        "I have just reset the password for you.",
        "Ich habe Ihr Abo storniert.",
        "J'ai annulé votre abonnement."
      })
  void no_deed_is_told_that_nobody_did(String text) {
    assertEquals(
        true, breaches(text).contains(Breach.CLAIMS_DEED), breaches(text).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I'll transfer you to a colleague.",
        "One of our agents will contact you about the invoice.",
        "Let me connect you with a specialist.",
        "Ich leite Sie an einen Kollegen weiter.",
        "Un conseiller vous contactera.",
        "Le paso con un agente."
      })
  void no_person_is_announced_whom_nobody_called(String text) {
    assertEquals(
        true, breaches(text).contains(Breach.ANNOUNCES_PERSON), breaches(text).toString());
  }

  @Test
  void it_never_says_that_it_is_a_person() {
    assertEquals(true, breaches("I'm not a bot.").contains(Breach.CLAIMS_PERSON));
    assertEquals(true, breaches("Ich bin ein Mensch.").contains(Breach.CLAIMS_PERSON));
  }

  @Test
  void a_reply_is_in_the_customers_language_or_that_of_its_source() {
    Set<Language> german = Set.of(new Language("de"));
    Set<Language> english = Set.of(new Language("en"));
    Set<Language> french = Set.of(new Language("fr"));
    String text = "Every invoice is listed there and can be downloaded as a PDF.";
    assertEquals(Set.of(), breaches(guard, text, new Tongue(german, english, english)));
    assertEquals(
        Set.of(Breach.WRONG_LANGUAGE), breaches(guard, text, new Tongue(german, french, english)));
  }

  @Test
  void a_translation_is_compared_by_figures_where_the_workspace_allows_it() {
    Set<Language> german = Set.of(new Language("de"));
    Tongue translated = new Tongue(german, Set.of(new Language("en")), german);
    Guard allows = new Guard(new GuardPolicy(Set.of(), 500, true));
    String right = "Jede Rechnung steht in den Einstellungen und bleibt dort 10 Jahre lang.";
    String wrong = "Jede Rechnung steht in den Einstellungen und bleibt dort 11 Jahre lang.";
    assertEquals(Set.of(Breach.UNSUPPORTED), breaches(guard, right, translated));
    assertEquals(Set.of(), breaches(allows, right, translated));
    assertEquals(Set.of(Breach.UNSUPPORTED), breaches(allows, wrong, translated));
  }

  @Test
  void a_source_that_was_not_offered_is_invented() {
    Draft draft = new Draft("Every invoice is listed there.", List.of(passage("7", "Other", "x")));
    assertEquals(
        true,
        breaches(guard.judge(draft, evidence(OFFERED, Tongue.UNKNOWN)))
            .contains(Breach.INVENTED_SOURCE));
  }
}
