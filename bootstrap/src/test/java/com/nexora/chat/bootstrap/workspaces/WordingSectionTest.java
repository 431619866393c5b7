package com.nexora.chat.bootstrap.workspaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nexora.chat.bootstrap.BadSettings;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.intent.Saying;
import com.nexora.chat.domain.policy.BuiltInWording;
import com.nexora.chat.domain.policy.Wording;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.routing.Rule;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordingSectionTest {

  private static final Language GERMAN = new Language("de");
  private static final Language ENGLISH = new Language("en");
  private static final Language FRENCH = new Language("fr");

  private static final String FILE = """
      workspaces:
        - id: w1
          name: One
          agent: "900"
          languages: [de, en]
          handoff-to: {team: "71"}
          attributes: {intent: Intent, outcome: Outcome}
      """;

  @Test
  void without_a_section_the_built_in_words_are_said() {
    assertEquals(BuiltInWording.of(GERMAN), policy("").wording());
  }

  @Test
  void a_text_is_said_in_every_language_or_in_each_its_own() {
    Wording wording = policy("""
                wording:
                  source: More
                  ask-back: {de: Wie bitte?, en: Pardon?}
            """).wording();
    assertEquals("More", wording.source(FRENCH));
    assertEquals("Pardon?", wording.askBack(ENGLISH));
    assertEquals("Wie bitte?", wording.askBack(FRENCH), "the main language where there is none");
    assertEquals(
        BuiltInWording.of(GERMAN).handoff(HandoffReason.CUSTOMER_ASKED, FRENCH),
        wording.handoff(HandoffReason.CUSTOMER_ASKED, FRENCH));
  }

  @Test
  void a_reason_has_its_own_words_in_each_language() {
    Wording wording = policy("""
                wording:
                  handoff: {de: Moment., en: One moment.}
                  handoff-because:
                    risk: {de: Sofort., en: At once.}
            """).wording();
    assertEquals("At once.", wording.handoff(HandoffReason.RISK, ENGLISH));
    assertEquals("Sofort.", wording.handoff(HandoffReason.RISK, FRENCH));
    assertEquals("One moment.", wording.handoff(HandoffReason.CUSTOMER_ASKED, ENGLISH));
  }

  @Test
  void a_rule_says_its_text_in_each_language() {
    assertEquals(
        new Rule.Outcome.Say(new Saying("Gern!", Map.of(GERMAN, "Gern!", ENGLISH, "Any time!"))),
        policy("    rules: [{name: r, when: {always: true},"
                + " then: {say: {de: Gern!, en: Any time!}}}]\n")
            .rules()
            .getFirst()
            .then());
  }

  @Test
  void what_is_wrong_is_named_with_its_line() {
    String mistakes =
        String.valueOf(assertThrows(BadSettings.class, () -> policy("""
                wording:
                  source: {english: More}
                  ask-back: {de: ""}
                  handof: Moment
            """)).getMessage());
    assertEquals("""
        w.yaml, line 9: workspaces[0].wording.source.english must stand under a language code of \
        two letters, such as en or de.
        w.yaml, line 9: workspaces[0].wording.source needs a text under 'de', the main language, \
        which is said where another has none.
        w.yaml, line 10: workspaces[0].wording.ask-back.de is empty; leave it out to have the \
        built-in words.
        w.yaml, line 11: workspaces[0].wording.handof is not a known key; did you mean handoff?; known here: ask-back, \
        handoff, handoff-because, source.""", mistakes);
  }

  private static WorkspacePolicy policy(String section) {
    return WorkspacesFile.parse("w.yaml", FILE + section, Map.of()).getFirst().policy();
  }
}
