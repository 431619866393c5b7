package com.nexora.chat.bootstrap.workspaces;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.domain.disclosure.Disclosure;
import com.nexora.chat.domain.disclosure.Disclosure.Place;
import com.nexora.chat.domain.disclosure.Disclosure.When;
import com.nexora.chat.domain.intent.Language;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DisclosureSectionTest {

  @Test
  void who_writes_nothing_discloses_with_the_built_in_sentences() {
    assertEquals(Disclosure.USUAL, disclosure(""));
  }

  @Test
  void one_text_serves_every_language() {
    assertEquals(
        new Disclosure(When.ALWAYS, Place.IN_THE_REPLY, Map.of(), "Hi, I am Harbor, an AI."),
        disclosure("""
                disclosure:
                  when: always
                  place: in-the-reply
                  text: Hi, I am Harbor, an AI.
            """));
  }

  @Test
  void a_text_for_each_language_leaves_the_others_to_the_built_in_ones() {
    assertEquals(
        new Disclosure(
            When.FIRST_MESSAGE,
            Place.LINE_ABOVE,
            Map.of(
                new Language("en"), "An AI answers you.",
                new Language("de"), "Eine KI antwortet."),
            ""),
        disclosure("""
                disclosure:
                  text: {en: An AI answers you., de: Eine KI antwortet.}
            """));
  }

  @Test
  void what_is_wrong_is_named_with_its_line() {
    String mistakes = OneWorkspace.mistakesWith("""
                disclosure:
                  when: never
                  place: below
                  text: {english: An AI answers you., de: KI}
            """);
    assertEquals("""
        w.yaml, line 10: workspaces[0].disclosure.when is always, first-message or off, not \
        'never'.
        w.yaml, line 11: workspaces[0].disclosure.place is line-above or in-the-reply, not \
        'below'.
        w.yaml, line 12: workspaces[0].disclosure.text.english must stand under a language code of \
        two letters, such as en or de.
        w.yaml, line 12: workspaces[0].disclosure.text.de must say something, in a sentence.""", mistakes);
  }

  @Test
  void a_text_that_is_never_said_is_a_mistake() {
    String mistakes = OneWorkspace.mistakesWith("""
                disclosure: {when: "off", text: An AI answers you.}
            """);
    assertEquals("""
        w.yaml, line 9: workspaces[0].disclosure.text is never said while when is off; write when: \
        first-message, or leave the text out.""", mistakes);
  }

  private static Disclosure disclosure(String section) {
    return OneWorkspace.with(section).manners().disclosure();
  }
}
