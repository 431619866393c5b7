package com.nexora.chat.domain.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.intent.IntentReading;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.routing.Condition.All;
import com.nexora.chat.domain.routing.Condition.Always;
import com.nexora.chat.domain.routing.Condition.Any;
import com.nexora.chat.domain.routing.Condition.CompanyAttributeIs;
import com.nexora.chat.domain.routing.Condition.ContactAttributeIs;
import com.nexora.chat.domain.routing.Condition.IntentIs;
import com.nexora.chat.domain.routing.Condition.LanguageIs;
import com.nexora.chat.domain.routing.Condition.Not;
import com.nexora.chat.domain.routing.Condition.PageUrlContains;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoutingTest {

  private static final RoutingFacts FACTS = new RoutingFacts(
      "https://app.example/billing?x=1",
      new Account(
          new ContactId("c"),
          "Dana",
          Account.Role.USER,
          Optional.empty(),
          "Northwind",
          Map.of("beta", "true"),
          Map.of("tier", "enterprise")),
      new Language("en"),
      new IntentReading.Recognised("refund", 0.8));

  private static final Rule.Outcome TO_BILLING =
      new Rule.Outcome.HandOff(new Destination.Team(new TeamId("7")));

  @Test
  void the_first_rule_that_holds_decides() {
    Routing routing = Routing.decide(
        List.of(
            new Rule("pricing", new PageUrlContains("/pricing"), new Rule.Outcome.LeaveAlone()),
            new Rule("enterprise", new CompanyAttributeIs("tier", "enterprise"), TO_BILLING),
            new Rule("everyone", new Always(), new Rule.Outcome.AgentAnswers())),
        FACTS);
    assertEquals(
        new Routing(
            List.of(new Routing.Verdict("pricing", false), new Routing.Verdict("enterprise", true)),
            "enterprise",
            TO_BILLING),
        routing);
  }

  @Test
  void without_a_matching_rule_the_agent_answers() {
    Routing routing =
        Routing.decide(List.of(new Rule("never", new Not(new Always()), TO_BILLING)), FACTS);
    assertEquals(new Rule.Outcome.AgentAnswers(), routing.outcome());
    assertEquals("no rule", routing.matched());
  }

  @Test
  void every_kind_of_condition_holds_when_it_should_and_only_then() {
    assertHolds(new PageUrlContains("/billing"), new PageUrlContains("/pricing"));
    assertHolds(new ContactAttributeIs("beta", "true"), new ContactAttributeIs("beta", "false"));
    assertHolds(
        new CompanyAttributeIs("tier", "enterprise"), new CompanyAttributeIs("size", "enterprise"));
    assertHolds(new IntentIs("refund"), new IntentIs("login"));
    assertHolds(new LanguageIs(new Language("en")), new LanguageIs(new Language("de")));
    assertHolds(new Always(), new Not(new Always()));
  }

  @Test
  void conditions_nest() {
    Condition yes = new Always();
    Condition no = new Not(yes);
    assertHolds(new All(List.of(yes, new Any(List.of(no, yes)))), new All(List.of(yes, no)));
    assertHolds(new Any(List.of(no, yes)), new Any(List.of(no, no)));
  }

  private static void assertHolds(Condition yes, Condition no) {
    assertTrue(yes.holds(FACTS), yes::toString);
    assertFalse(no.holds(FACTS), no::toString);
  }
}
