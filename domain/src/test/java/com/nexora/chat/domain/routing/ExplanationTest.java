package com.nexora.chat.domain.routing;

import static com.nexora.chat.domain.routing.Facts.SUPPORT;
import static com.nexora.chat.domain.routing.Facts.facts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.account.Profile;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.routing.Condition.Bearer;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// `explain` prints every rule with its truth value and the facts it read.
class ExplanationTest {

  private static final Rule.Outcome TO_SUCCESS =
      new Rule.Outcome.HandOff(new Destination.AccountOwner(new TeamId("73")));

  @Test
  void every_rule_is_told_with_its_truth_and_the_facts_it_read() {
    List<Rule> rules = List.of(
        new Rule(
            "enterprise to their owner",
            new Condition.All(List.of(
                Condition.companyAttributeIs("tier", "enterprise"),
                new Condition.Not(new Condition.IntentIs("billing", 0.7)))),
            TO_SUCCESS),
        new Rule(
            "growth when somebody is there",
            new Condition.Any(List.of(
                new Condition.TierIs(Set.of("growth", "enterprise")),
                new Condition.TeamAvailable(SUPPORT, 2))),
            new Rule.Outcome.AgentAnswers(new Persona("concierge", "warm", "", "", ""))),
        new Rule("everybody else", new Condition.Always(), new Rule.Outcome.LeaveAlone()));
    RoutingFacts facts =
        facts().company("tier", "growth").tier("growth").wants("billing", 0.65).told();
    assertEquals("""
        1. enterprise to their owner: no
           [no]  all of
              [no]  company attribute tier is 'enterprise'; it was 'growth'
              [yes] not
                 [no]  intent is 'billing' with at least 0.70; it was 'billing' with 0.65
        2. growth when somebody is there: yes, and it decides
           [yes] any of
              [yes] account tier is one of 'enterprise', 'growth'; it was 'growth'
              [no]  at least 2 of team 71 available; it was unknown
        3. everybody else: yes (not asked any more)
           [yes] always
        Decided by growth when somebody is there: the agent answers as concierge.
        """, Routing.explain(rules, facts).text());
  }

  @Test
  void each_condition_says_what_it_read() {
    RoutingFacts known = facts()
        .page("https://app.example/jobs")
        .by("email")
        .user()
        .in("de")
        .tagged("bug", "5001")
        .known(new Profile(
            Optional.empty(),
            "https://www.google.com/",
            Optional.of(Set.of()),
            Optional.empty(),
            Set.of(),
            Set.of("Big")))
        .conversation("Brand", "Pro")
        .contact("seats", "12")
        .support(true, 1)
        .told();
    assertEquals(
        """
           [yes] all of
              [yes] page URL contains 'jobs'; it was 'https://app.example/jobs'
              [yes] page path matches '/j*'; it was '/jobs'
              [yes] referrer starts with 'https://'; it was 'https://www.google.com/'
              [yes] channel is 'email'; it was 'email'
              [yes] brand is 'Pro'; it was 'Pro'
              [yes] contact is a user; it was user
              [yes] company segment is 'Big'; it was 'Big'
              [yes] conversation tag is 'bug'; it was '5001', 'bug'
              [yes] contact attribute seats is between 10 and 20; it was '12'
              [yes] contact attribute plan is not set; it was unknown
              [yes] language is 'de'; it was 'de'
              [yes] team 71 is within its hours; it was within its hours
              [yes] at least 1 of team 71 available; it was 1
              [yes] among the first 100 % for 'all'; it was at 25.95 %
              [yes] time is Mon 09:00–24:00 Europe/Berlin; it was Mon 11:00
        """,
        told(
            known,
            new Condition.All(List.of(
                new Condition.PageUrl(new Comparison.Contains("jobs")),
                new Condition.PagePath(new Comparison.Matches(new Glob("/j*"))),
                new Condition.Referrer(new Comparison.StartsWith("https://")),
                new Condition.ChannelIs(Set.of("email")),
                new Condition.BrandIs(Set.of("Pro")),
                new Condition.RoleIs(Account.Role.USER),
                new Condition.InSegment(Bearer.COMPANY, Set.of("Big")),
                new Condition.Tagged(Bearer.CONVERSATION, Set.of("bug")),
                new Condition.Attribute(
                    Bearer.CONTACT, "seats", new Comparison.Between(bound("10"), bound("20"))),
                new Condition.Attribute(Bearer.CONTACT, "plan", new Comparison.IsSet(false)),
                new Condition.LanguageIs(new Language("de")),
                new Condition.TeamHours(SUPPORT, true),
                new Condition.TeamAvailable(SUPPORT, 1),
                new Condition.Percentage(10_000, "all"),
                new Condition.Within(new TimeWindow(
                    EnumSet.of(DayOfWeek.MONDAY), 540, 1_440, ZoneId.of("Europe/Berlin")))))));
  }

  @Test
  void a_missing_fact_shows() {
    assertEquals(
        """
           [no]  any of
              [no]  page URL is 'x'; it was unknown
              [no]  contact segment is 'x'; it was unknown
              [no]  company tag is 'x'; it was none
              [no]  company attribute seats is at least 5; it was unknown
              [no]  account tier is 'x'; it was unknown
              [no]  intent is 'x'; it was unknown
              [no]  team 71 is outside of its hours; it was unknown
              [no]  contact is returning (known for longer than 1 days); it was unknown
        """,
        told(
            facts().told(),
            new Condition.Any(List.of(
                new Condition.PageUrl(new Comparison.Is("x")),
                new Condition.InSegment(Bearer.CONTACT, Set.of("x")),
                new Condition.Tagged(Bearer.COMPANY, Set.of("x")),
                new Condition.Attribute(
                    Bearer.COMPANY, "seats", new Comparison.AtLeast(bound("5"))),
                new Condition.TierIs(Set.of("x")),
                new Condition.IntentIs("x"),
                new Condition.TeamHours(SUPPORT, false),
                new Condition.NewContact(false, Duration.ofDays(1))))));
  }

  /// The lines of the one rule's condition.
  private static String told(RoutingFacts facts, Condition condition) {
    String text = Routing.explain(
            List.of(new Rule("r", condition, new Rule.Outcome.LeaveAlone())), facts)
        .text();
    return text.substring(text.indexOf('\n') + 1, text.indexOf("Decided by"));
  }

  private static Bound bound(String written) {
    return Bound.of(written).orElseThrow();
  }
}
