package com.nexora.chat.domain.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.domain.disclosure.Disclosure.Place;
import com.nexora.chat.domain.disclosure.Disclosure.Sentence;
import com.nexora.chat.domain.disclosure.Disclosure.Source;
import com.nexora.chat.domain.disclosure.Disclosure.When;
import com.nexora.chat.domain.intent.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DisclosureTest {

  private static final Language EN = new Language("en");
  private static final Language DE = new Language("de");
  private static final Language ESPERANTO = new Language("eo");

  /// The official languages of the European Union.
  private static final List<String> UNION = List.of(
      "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "lt",
      "lv", "mt", "nl", "pl", "pt", "ro", "sk", "sl", "sv");

  @Test
  void every_official_language_of_the_union_has_a_sentence_of_its_own() {
    Set<String> sentences = Set.copyOf(UNION.stream()
        .map(code -> Disclosure.USUAL.sentence(new Language(code)).text())
        .toList());
    assertEquals(UNION.size(), sentences.size());
  }

  @Test
  void every_built_in_sentence_fits_a_line_and_says_two_things() {
    assertTrue(Disclosure.USUAL.sentences().size() >= 40);
    for (String sentence : Disclosure.USUAL.sentences()) {
      assertTrue(sentence.length() <= 160, sentence);
      assertEquals(sentence.strip(), sentence);
    }
  }

  @Test
  void a_workspaces_own_words_come_first_and_ours_serve_the_other_languages() {
    Disclosure own =
        new Disclosure(When.FIRST_MESSAGE, Place.LINE_ABOVE, Map.of(EN, "An AI speaks."), "");
    assertEquals(
        new Sentence("An AI speaks.", Optional.of(EN), Source.WORKSPACE), own.sentence(EN));
    assertEquals(Source.BUILT_IN, own.sentence(DE).source());
    assertEquals(
        new Sentence("An AI speaks.", Optional.of(EN), Source.WORKSPACE), own.sentence(ESPERANTO));
  }

  @Test
  void a_language_nobody_has_words_for_is_told_in_english() {
    assertEquals(Disclosure.USUAL.sentence(EN), Disclosure.USUAL.sentence(ESPERANTO));
  }

  @Test
  void one_text_for_all_languages_is_said_in_all_of_them() {
    Disclosure one = new Disclosure(When.ALWAYS, Place.LINE_ABOVE, Map.of(), "KI / AI / IA");
    Sentence said = new Sentence("KI / AI / IA", Optional.empty(), Source.WORKSPACE);
    assertEquals(
        Set.of(said), Set.copyOf(Stream.of(EN, DE, ESPERANTO).map(one::sentence).toList()));
  }

  @Test
  void nothing_at_all_is_no_disclosure() {
    Map<Language, String> empty = Map.of(EN, " ");
    assertThrows(
        IllegalArgumentException.class,
        () -> new Disclosure(When.ALWAYS, Place.LINE_ABOVE, empty, ""));
  }
}
