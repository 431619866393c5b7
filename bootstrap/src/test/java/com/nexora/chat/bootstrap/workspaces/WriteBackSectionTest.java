package com.nexora.chat.bootstrap.workspaces;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.domain.attribute.Mapping;
import com.nexora.chat.domain.attribute.Model;
import com.nexora.chat.domain.attribute.Shape;
import com.nexora.chat.domain.attribute.WriteBack;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.qualifying.Criterion.Holding;
import java.util.List;
import org.junit.jupiter.api.Test;

class WriteBackSectionTest {

  private static final String BEFORE = """
          leads:
            criteria:
              - {name: team-size, ask: How many?, type: number, known-from: [{company: staff}]}
              - {name: start, ask: When?, type: choice, options: [now, later]}
      """;

  @Test
  void without_a_section_nothing_is_written_back() {
    assertEquals(WriteBack.NONE, policy("").writeBack());
  }

  @Test
  void a_fact_is_named_and_its_attribute_has_the_type_that_suits_it() {
    assertEquals(
        List.of(
            mapping(Model.CONTACT, "team_size", "lead.team-size", Shape.WHOLE),
            new Mapping(
                Model.CONTACT,
                "start",
                "lead.start",
                Shape.LIST,
                List.of("now", "later"),
                false,
                0),
            new Mapping(
                Model.COMPANY,
                "lead_state",
                "qualification",
                Shape.LIST,
                List.of("qualified", "disqualified", "nurture"),
                false,
                0),
            mapping(Model.COMPANY, "lead_score", "score", Shape.WHOLE),
            mapping(Model.CONVERSATION, "Handed off because", "handoff-reason", Shape.TEXT),
            mapping(Model.CONVERSATION, "Escalated", "escalated", Shape.TRUTH)),
        policy("""
                write-back:
                  conversation:
                    Handed off because: handoff-reason
                    Escalated: escalated
                  contact:
                    team_size: lead.team-size
                    start: lead.start
                  company:
                    lead_state: qualification
                    lead_score: score
            """).writeBack().mappings());
  }

  @Test
  void a_workspace_may_say_more_of_each() {
    assertEquals(
        List.of(new Mapping(
            Model.CONVERSATION, "Topic", "intent", Shape.LIST, List.of("a", "b"), true, 0.8)),
        policy("""
                write-back:
                  conversation:
                    Topic: {from: intent, overwrite: true, at-least: 0.8, type: list, options: [a, b]}
            """).writeBack().mappings());
  }

  @Test
  void what_is_written_back_is_known_afterwards() {
    assertEquals(
        List.of(new Holding(true, "staff"), new Holding(false, "team_size")),
        policy("""
                write-back: {contact: {team_size: lead.team-size}}
            """).leads().criteria().getFirst().knownFrom());
  }

  @Test
  void what_is_wrong_is_named_with_its_line_and_says_what_to_write() {
    String mistakes = OneWorkspace.mistakesWith(BEFORE + """
                write-back:
                  contact:
                    size: lead.size
                    start: {from: lead.start, overwrite: maybe}
                    role: {from: rule, at-least: high, type: words}
                    list: {from: tier, type: list}
                  visitor: {a: b}
            """);
    assertEquals("""
        w.yaml, line 15: workspaces[0].write-back.contact.size names no fact that the agent finds \
        out: write one of intent, confidence, language, outcome, handoff-reason, escalated, rule, \
        risk, tier, qualification, score, lead.team-size, lead.start.
        w.yaml, line 16: workspaces[0].write-back.contact.start.overwrite is true or false, not \
        'maybe'.
        w.yaml, line 17: workspaces[0].write-back.contact.role.at-least is a confidence from 0 to \
        1, such as 0.8, not 'high'.
        w.yaml, line 17: workspaces[0].write-back.contact.role.type is one of text, number, \
        decimal, yes-no, date, list, not 'words'.
        w.yaml, line 18: workspaces[0].write-back.contact.list needs options, at least two: \
        Intercom has no shorter lists.
        w.yaml, line 19: workspaces[0].write-back.visitor is not a known key; known here: company, \
        contact, conversation.""", mistakes);
  }

  private static Mapping mapping(Model model, String attribute, String fact, Shape shape) {
    return new Mapping(model, attribute, fact, shape, List.of(), false, 0);
  }

  private static WorkspacePolicy policy(String section) {
    return OneWorkspace.with(BEFORE + section);
  }
}
