package com.nexora.chat.bootstrap.workspaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.domain.policy.Rollout;
import com.nexora.chat.domain.policy.Rollout.Stage;
import com.nexora.chat.domain.policy.Rollout.Unit;
import com.nexora.chat.domain.policy.Rollouts;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class WorkspaceDocumentTest {

  private static final WorkspaceId ACME = new WorkspaceId("acme");

  private static final String DOCUMENT = """
      name: Acme
      agent: "900"
      languages: [en]
      handoff-to: {team: "71"}
      attributes: {intent: Intent, outcome: Outcome}
      wording: {source: More, ask-back: What, handoff: Wait}
      """;

  private static WorkspaceDocument.Read judged(String more) {
    return WorkspaceDocument.judge("doc", DOCUMENT + more, ACME, Map.of(), _ -> Optional.empty());
  }

  private static WorkspaceDocument.Read judgedBeside(MirrorKind kind, Set<String> known) {
    return WorkspaceDocument.judge(
        "doc", DOCUMENT, ACME, Map.of(), asked -> Optional.of(known).filter(_ -> asked == kind));
  }

  private static Rollouts rollouts(String more) {
    WorkspaceDocument.Read read = judged(more);
    assertEquals(List.of(), read.mistakes());
    return read.workspace().orElseThrow().policy().release().rollouts();
  }

  @Test
  void a_document_is_an_entry_without_its_connection() {
    WorkspaceDocument.Read read = judged("");
    assertEquals(List.of(), read.mistakes());
    assertEquals(ACME, read.workspace().orElseThrow().id());
    assertEquals(Optional.empty(), read.workspace().orElseThrow().connection());
  }

  @Test
  void all_mistakes_are_named_at_once_each_with_its_line() {
    assertEquals(
        List.of(
            "doc, line 9: rollout.others is off, shadow, draft or live, not 'gone'; for some of"
                + " them write {percent: 20, by: conversation, others: draft}.",
            "doc, line 7: share-of is not a known key; known here: " + "?"),
        judged("share-of: 2\nintents: []\nrollout: {percent: 10, others: gone}\n")
            .mistakes()
            .stream()
            .map(m -> m.replaceAll("known here: .*", "known here: ?"))
            .toList());
  }

  @Test
  void an_unknown_key_is_told_with_the_one_that_was_meant() {
    String mistake = judged("quiet-perod: 1s\n").mistakes().getFirst();
    assertTrue(
        mistake.startsWith(
            "doc, line 7: quiet-perod is not a known key; did you mean" + " quiet-period?"),
        mistake);
  }

  @Test
  void a_connection_and_the_id_of_another_workspace_do_not_belong_into_it() {
    List<String> mistakes = judged("id: globex\nintercom: {}\n").mistakes();
    assertEquals(2, mistakes.size(), mistakes::toString);
    assertTrue(mistakes.getFirst().contains("this is the document of workspace acme"));
    assertTrue(mistakes.getLast().contains("a connection stays in the workspaces file"));
  }

  @Test
  void what_is_no_yaml_is_said_with_its_line() {
    assertTrue(judged("rules: [\n").mistakes().getFirst().contains("this is not YAML"));
  }

  @Test
  void a_key_that_is_said_twice_is_a_mistake_with_both_lines() {
    assertEquals(
        List.of("doc, line 8: questions-back stands here again after line 7, and only one can hold;"
            + " put both into one, or leave one of them out."),
        judged("questions-back: 0\nquestions-back: 3\n").mistakes());
    assertEquals(
        List.of("doc, line 8: intents[0].name stands here again after line 8, and only one can"
            + " hold; put both into one, or leave one of them out."),
        judged("intents:\n  - {name: a, examples: [b, c], name: d}\n").mistakes());
  }

  @Test
  void what_an_anchor_names_twice_is_said_once() {
    assertEquals(
        List.of(),
        judged("intents:\n  - {name: a, examples: &b [b, c]}\n  - {name: d, examples: *b}\n")
            .mistakes());
  }

  @Test
  void what_contains_itself_or_has_no_end_is_a_mistake_with_its_line() {
    assertEquals(
        List.of("doc, line 7: x[0] names the anchor that it stands under, and has no end; write it"
            + " out."),
        judged("x: &a [*a]\n").mistakes());
    String deep =
        judged("x: " + "[".repeat(150) + "]".repeat(150) + "\n").mistakes().getFirst();
    assertTrue(deep.contains("goes down more than 100 levels; write it with fewer"), deep);
    assertEquals(
        List.of("doc cannot be read: its brackets go down too deep."),
        judged("x: " + "[".repeat(50_000) + "\n").mistakes());
  }

  @Test
  void a_team_without_an_id_has_no_hours_and_is_a_mistake() {
    String mistake = judged("""
        hours:
          schedules: [{name: o, time-zone: Europe/Berlin, week: {mon: 09:00-17:00}}]
          teams: {"": o}
        """).mistakes().getFirst();
    assertTrue(mistake.contains("line 9: hours.teams has a team without an id"), mistake);
  }

  @Test
  void a_secret_or_a_connection_is_told_apart_from_other_mistakes() {
    assertEquals(List.of(), judged("quiet-perod: 1s\n").secrets());
    assertEquals(
        List.of("doc, line 7: model.api-key must not hold a secret: put it into the environment and"
            + " write its name here, as ${NAME}."),
        judged("model: {provider: openai, name: gpt, api-key: sk-planted-0123}\n")
            .secrets());
    assertTrue(judged("intercom: {access-token: \"${TOKEN}\"}\n")
        .secrets()
        .getFirst()
        .contains("a connection stays in the workspaces file"));
  }

  @Test
  void a_secret_that_nobody_reads_is_found_all_the_same() {
    for (String hidden : List.of(
        "# api-key: sk-planted-0123\n",
        "quiet-period: 1s   # api-key: sk-planted-0123\n",
        "# export OPENAI_API_KEY=sk-planted-0123\n",
        "# api-key: sk-planted-0123 (changed in May)\n",
        "# the old api key: sk-planted-0123\n",
        "# Authorization: Bearer planted0123\n",
        "modle:\n  name: gpt\n  api_key: 'sk-planted-0123'\n",
        "x: [{\"client-secret\": \"planted-0123\"}]\n",
        "x:\n  - openai-api-key:\n      sk-planted-0123\n")) {
      WorkspaceDocument.Read read = judged(hidden);
      assertEquals(1, read.secrets().size(), hidden);
      assertTrue(read.mistakes().containsAll(read.secrets()), hidden);
      assertFalse(read.mistakes().toString().contains("planted"), hidden);
    }
  }

  @Test
  void what_is_said_about_secrets_is_none() {
    assertEquals(List.of(), judged("""
            # api-key: see section 12 of the manual
            # api-key: ${OPENAI_API_KEY_2}
            # api-key: 2026-11-01 changed by ana
            model: {provider: openai, name: gpt, api-key: "stored:openai2026"}
            """).mistakes());
  }

  @Test
  void a_variable_that_is_not_set_here_is_no_mistake_and_its_value_is_nowhere() {
    String model = "model: {provider: openai, name: gpt, api-key: \"${SOME_KEY}\"}\n";
    WorkspaceDocument.Read read = judged(model);
    assertEquals(List.of(), read.mistakes());
    assertTrue(read.warnings().getFirst().contains("SOME_KEY"));
    assertFalse(WorkspaceDocument.read("doc", DOCUMENT + model, ACME, Map.of())
        .mistakes()
        .isEmpty());
    assertTrue(WorkspaceDocument.read("doc", DOCUMENT + model, ACME, Map.of("SOME_KEY", "k"))
        .workspace()
        .isPresent());
  }

  @Test
  void an_intent_with_one_example_is_a_warning() {
    WorkspaceDocument.Read read = judged("intents: [{name: a, examples: [b]}]\n");
    assertEquals(List.of(), read.mistakes());
    assertTrue(read.warnings().getFirst().contains("has one example"));
  }

  @Test
  void two_intents_of_one_name_are_a_mistake_of_the_second() {
    String said = judged("intents:\n  - {name: a, examples: [b]}\n  - {name: a, examples: [c]}\n")
        .mistakes()
        .getFirst();
    assertTrue(said.contains("intents[1] repeats the intent 'a'"), said);
  }

  @Test
  void a_team_that_is_not_there_is_a_mistake_as_soon_as_teams_are_known() {
    assertEquals(List.of(), judged("").mistakes());
    assertEquals(List.of(), judgedBeside(MirrorKind.TEAM, Set.of("71")).mistakes());
    assertEquals(
        List.of("doc, line 4: handoff-to.team names '71', which is not in Intercom as it was last"
            + " read; ./nexora mirror says when that was."),
        judgedBeside(MirrorKind.TEAM, Set.of("85")).mistakes());
  }

  @Test
  void an_attribute_that_is_not_listed_is_a_warning_unless_intercom_itself_keeps_it() {
    Function<String, List<String>> warned = name -> WorkspaceDocument.judge(
            "doc",
            DOCUMENT + """
                rules:
                  - when: {company-attribute: {name: %s, is: x}}
                    name: r
                    then: {leave-alone: true}
                """.formatted(name),
            ACME,
            Map.of(),
            _ -> Optional.of(Set.of("71", "900", "tier")))
        .warnings();
    assertTrue(warned.apply("tire").getFirst().contains("names 'tire', which is not in Intercom"));
    assertEquals(List.of(), warned.apply("tier"));
    assertEquals(List.of(), warned.apply("industry"));
  }

  @Test
  void an_agent_that_is_not_there_is_told_with_the_one_that_was_meant() {
    assertTrue(judgedBeside(MirrorKind.ADMIN, Set.of("901"))
        .mistakes()
        .getFirst()
        .contains("did you mean 901?"));
  }

  @Test
  void without_a_rollout_it_is_live() {
    assertEquals(Rollouts.LIVE, rollouts(""));
  }

  @Test
  void a_rollout_is_a_stage_or_a_percentage_for_the_workspace_and_for_a_rule() {
    assertEquals(
        new Rollouts(
            new Rollout(Stage.LIVE, 20, Stage.SHADOW, Unit.CONTACT),
            Map.of("hello", Rollout.all(Stage.DRAFT))),
        rollouts("""
            rollout: {percent: 20, by: contact, others: shadow}
            rules:
              - {name: hello, when: {always: true}, then: {say: Hi}, rollout: draft}
            """));
  }

  @Test
  void whoever_is_not_in_is_drafted_unless_it_says_otherwise() {
    assertEquals(
        new Rollout(Stage.LIVE, 5, Stage.DRAFT, Unit.CONVERSATION),
        rollouts("rollout: {percent: 5}\n").workspace());
  }

  @Test
  void an_entry_is_cut_out_of_a_workspaces_file_with_its_remarks() {
    String file = """
        workspaces:
          - id: globex
            name: Globex
          # Acme is next.
          - id: acme
            intercom:
              api: ${API}
            # who speaks
            name: Acme
            wording:
              handoff: >-
                Somebody
                will come.
        """;
    assertEquals(Optional.of("""
            # who speaks
            name: Acme
            wording:
              handoff: >-
                Somebody
                will come.
            """), EntryText.of(file, ACME));
    assertEquals(Optional.of("name: Globex\n"), EntryText.of(file, new WorkspaceId("globex")));
    assertEquals(Optional.empty(), EntryText.of(file, new WorkspaceId("initech")));
    assertEquals(Optional.of(DOCUMENT), EntryText.of(DOCUMENT, ACME));
  }
}
