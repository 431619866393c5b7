package com.nexora.chat.llm.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.DetectLanguage;
import com.nexora.chat.application.testing.DetectLanguageContract;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.llm.sample.SampleQuestion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinguaDetectionTest implements DetectLanguageContract {

  private static final LinguaDetection LANGUAGES = new LinguaDetection();

  private static final Map<String, List<String>> SENTENCES = Map.of(
      "de",
      List.of(
          "Wie kann ich mein Abo kündigen?",
          "ich komme nicht mehr in mein konto rein",
          "Meine Rechnung stimmt nicht"),
      "fr",
      List.of(
          "Comment puis-je annuler mon abonnement ?",
          "je n'arrive pas à me connecter",
          "je voudrais parler à quelqu'un de ma facture"),
      "es",
      List.of(
          "¿Cómo puedo cancelar mi suscripción?",
          "no puedo entrar en mi cuenta",
          "me cobraron dos veces este mes"),
      "pt",
      List.of(
          "Como cancelo minha assinatura?",
          "não consigo entrar na minha conta",
          "preciso da fatura do mês passado"),
      "it",
      List.of(
          "Come posso annullare il mio abbonamento?",
          "non riesco ad accedere al mio account",
          "vorrei ricevere la fattura del mese scorso"),
      "nl",
      List.of(
          "Hoe kan ik mijn abonnement opzeggen?",
          "ik kan niet inloggen op mijn account",
          "waar vind ik de factuur van vorige maand"),
      "pl",
      List.of(
          "Jak mogę anulować subskrypcję?",
          "nie mogę się zalogować do konta",
          "gdzie znajdę fakturę za zeszły miesiąc"),
      "ja",
      List.of("サブスクリプションを解約したいです", "請求書はどこからダウンロードできますか", "アカウントにログインできなくなりました"));

  @Override
  public DetectLanguage languages() {
    return LANGUAGES;
  }

  @Test
  void no_english_question_of_the_sample_comes_out_as_another_language() {
    for (SampleQuestion question : SampleQuestion.all()) {
      Optional<Language> detected = LANGUAGES.detect(WORKSPACE, question.text());
      assertTrue(
          detected.isEmpty() || detected.get().equals(new Language("en")),
          () -> question.text() + " came out as " + detected);
    }
  }

  @Test
  void of_24_sentences_in_8_languages_18_are_told_and_none_is_taken_for_another() {
    int told = 0;
    for (Map.Entry<String, List<String>> language : SENTENCES.entrySet()) {
      for (String sentence : language.getValue()) {
        Optional<Language> detected = LANGUAGES.detect(WORKSPACE, sentence);
        assertEquals(language.getKey(), detected.map(Language::code).orElse(language.getKey()));
        told += detected.isPresent() ? 1 : 0;
      }
    }
    assertEquals(18, told);
  }
}
