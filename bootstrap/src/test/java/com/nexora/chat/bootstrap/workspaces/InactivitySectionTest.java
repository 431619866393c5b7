package com.nexora.chat.bootstrap.workspaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nexora.chat.bootstrap.BadSettings;
import com.nexora.chat.domain.coexistence.Coexistence;
import com.nexora.chat.domain.inactivity.Inactivity;
import com.nexora.chat.domain.inactivity.Texts;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.policy.Manners;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InactivitySectionTest {

  private static final String FILE = """
      workspaces:
        - id: w1
          name: One
          agent: "900"
          languages: [en, de]
          handoff-to: {team: "71"}
          attributes: {intent: Intent, outcome: Outcome}
          wording: {source: More, ask-back: What, handoff: Wait}
          intents: [{name: refund, examples: [my money back]}]
      """;

  @Test
  void who_writes_nothing_neither_follows_up_nor_closes() {
    assertEquals(Inactivity.NONE, manners("").inactivity());
  }

  @Test
  void times_texts_and_exceptions_are_the_workspaces_decision() {
    assertEquals(
        new Inactivity(
            Optional.of(new Inactivity.FollowUp(
                Duration.ofHours(24), 2, Texts.of("Is there anything else?"))),
            Optional.of(new Inactivity.Closing(
                Duration.ofDays(3),
                new Texts(
                    Map.of(
                        new Language("en"), "I am closing this.",
                        new Language("de"), "Ich schließe das."),
                    "I am closing this."),
                "Ask for a rating")),
            Set.of("refund")),
        manners("""
                inactivity:
                  follow-up: {after: 24h, times: 2, say: Is there anything else?}
                  close:
                    after: 3d
                    say: {en: I am closing this., de: Ich schließe das.}
                    ask-rating: Ask for a rating
                  never: [refund]
            """).inactivity());
  }

  @Test
  void what_is_wrong_is_named_with_its_line() {
    String mistakes =
        String.valueOf(assertThrows(BadSettings.class, () -> manners("""
                inactivity:
                  follow-up: {after: soon, times: 0, say: Is there anything else?}
                  close: {after: 3d, say: {de: Ich schließe das.}}
                  never: [money]
                coexistence: both
            """)).getMessage());
    assertEquals("""
        w.yaml, line 14: workspaces[0].coexistence is fin-first, us-first or never-both, not 'both'.
        w.yaml, line 11: workspaces[0].inactivity.follow-up.after is a time in minutes, hours or \
        days, such as 30m, 24h or 3d, not 'soon'.
        w.yaml, line 11: workspaces[0].inactivity.follow-up.times is a number from 1 to 9, not '0'.
        w.yaml, line 12: workspaces[0].inactivity.close.say needs a text in the first of the \
        workspace's languages, for all others.
        w.yaml, line 13: workspaces[0].inactivity.never[0] is the intent 'money', which is not \
        under 'intents'.""", mistakes);
  }

  @Test
  void an_empty_section_is_a_mistake() {
    String mistakes =
        String.valueOf(assertThrows(BadSettings.class, () -> manners("""
                inactivity: {never: [refund]}
            """)).getMessage());
    assertEquals("""
        w.yaml, line 10: workspaces[0].inactivity says nothing; write follow-up, close or both, or \
        leave the section out.""", mistakes);
  }

  @Test
  void who_goes_first_is_the_workspaces_decision() {
    assertEquals(Coexistence.US_FIRST, manners("").coexistence());
    assertEquals(
        Coexistence.NEVER_BOTH, manners("    coexistence: never-both\n").coexistence());
  }

  private static Manners manners(String section) {
    return WorkspacesFile.parse("w.yaml", FILE + section, Map.of())
        .getFirst()
        .policy()
        .manners();
  }
}
