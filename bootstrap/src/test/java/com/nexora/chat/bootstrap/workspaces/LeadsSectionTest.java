package com.nexora.chat.bootstrap.workspaces;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.intent.Saying;
import com.nexora.chat.domain.qualifying.Criterion;
import com.nexora.chat.domain.qualifying.Criterion.Holding;
import com.nexora.chat.domain.qualifying.Criterion.Points;
import com.nexora.chat.domain.qualifying.Kind;
import com.nexora.chat.domain.qualifying.Leads;
import com.nexora.chat.domain.qualifying.Leads.Route;
import com.nexora.chat.domain.qualifying.Leads.Verdict;
import com.nexora.chat.domain.routing.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LeadsSectionTest {

  @Test
  void without_a_section_nobody_is_qualified() {
    assertEquals(Leads.NONE, leads(""));
  }

  @Test
  void criteria_have_a_type_a_question_and_points() {
    Leads leads = leads("""
            leads:
              qualified-from: 30
              disqualified-below: 5
              criteria:
                - name: team-size
                  ask: {en: How many?, de: Wie viele?}
                  type: number
                  least: 1
                  most: 5000
                  required: true
                  reads: company-size
                  known-from: [{contact: team_size}, {company: employees}]
                  points:
                    - {from: 20, points: 30}
                    - {is: "1", disqualifies: true}
                    - {points: 5}
        """);
    assertEquals(
        List.of(new Criterion(
            "team-size",
            new Kind.WholeNumber(1, 5000),
            new Saying(
                "How many?",
                Map.of(new Language("en"), "How many?", new Language("de"), "Wie viele?")),
            true,
            true,
            "company_size",
            List.of(new Holding(false, "team_size"), new Holding(true, "employees")),
            List.of(
                new Points(
                    new Points.Test.Within(
                        BigDecimal.valueOf(20), BigDecimal.valueOf(1_000_000_000)),
                    30,
                    false),
                new Points(new Points.Test.Is("1"), 0, true),
                new Points(new Points.Test.Anything(), 5, false)))),
        leads.criteria());
    assertEquals(30, leads.qualifiedFrom());
    assertEquals(5, leads.disqualifiedBelow());
  }

  @Test
  void each_end_has_a_destination_or_words_and_qualified_leads_go_where_all_others_do() {
    Leads leads = leads("""
            leads:
              criteria: [{name: why, ask: Why?}]
              then:
                nurture: {say: Read our newsletter.}
                disqualified: {hand-off: {team: "9"}}
        """);
    assertEquals(
        new Route.HandOff(new Destination.Team(new TeamId("71"))), leads.after(Verdict.QUALIFIED));
    assertEquals(
        new Route.Say(Saying.always("Read our newsletter.")), leads.after(Verdict.NURTURE));
    assertEquals(
        new Route.HandOff(new Destination.Team(new TeamId("9"))),
        leads.after(Verdict.DISQUALIFIED));
  }

  @Test
  void a_rule_may_qualify() {
    assertEquals(
        List.of(new Rule.Outcome.Qualify()),
        OneWorkspace.with("""
                rules: [{name: all, when: {always: true}, then: {qualify: true}}]
                leads: {criteria: [{name: why, ask: Why?}]}
            """).rules().stream().map(Rule::then).toList());
  }

  @Test
  void what_is_wrong_is_named_with_its_line_and_says_what_to_write() {
    assertEquals("""
        w.yaml, line 10: workspaces[0].leads.disqualified-below must not be more than \
        qualified-from: nobody is both.
        w.yaml, line 12: workspaces[0].leads.criteria[0].name is made of lower-case letters, \
        digits and hyphens, such as team-size.
        w.yaml, line 13: workspaces[0].leads.criteria[1] needs options: a list of what can be \
        chosen.
        w.yaml, line 14: workspaces[0].leads.criteria[2].ask is missing.
        w.yaml, line 14: workspaces[0].leads.criteria[2].reads names one of budget, company_size, \
        country, email, role, timeline, use_case, not 'shoe_size'.
        w.yaml, line 14: workspaces[0].leads.criteria[2] is a second one named 'why': rename one \
        of them.
        w.yaml, line 15: workspaces[0].leads.then.qualified names exactly one of hand-off, say.""", mistakes("""
            leads:
              disqualified-below: 10
              criteria:
                - {name: Team Size, ask: How many?}
                - {name: why, ask: Why?, type: choice}
                - {name: why, reads: shoe-size}
              then: {qualified: {}}
        """));
  }

  @Test
  void a_rule_that_qualifies_needs_something_to_ask() {
    assertEquals(
        "w.yaml, line 9: workspaces[0].rules a rule says 'qualify', but there are no criteria:"
            + " write what is asked under 'leads'.",
        mistakes("    rules: [{name: all, when: {always: true}, then: {qualify: true}}]\n"));
  }

  private static String mistakes(String section) {
    return OneWorkspace.mistakesWith(section);
  }

  private static Leads leads(String section) {
    return OneWorkspace.with(section).leads();
  }
}
