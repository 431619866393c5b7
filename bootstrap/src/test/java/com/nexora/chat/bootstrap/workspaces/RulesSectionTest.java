package com.nexora.chat.bootstrap.workspaces;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.routing.Bound;
import com.nexora.chat.domain.routing.Comparison;
import com.nexora.chat.domain.routing.Condition;
import com.nexora.chat.domain.routing.Condition.Bearer;
import com.nexora.chat.domain.routing.Glob;
import com.nexora.chat.domain.routing.Persona;
import com.nexora.chat.domain.routing.Rule;
import com.nexora.chat.domain.routing.TimeWindow;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesSectionTest {

  private static final String BEFORE = """
          intents: [{name: refund, examples: [money back]}, {name: login, examples: [locked]}]
          tiers: [{name: gold, any: [{plan: Gold}]}]
          personas:
            - {name: concierge, tone: Warm and brief., ask-back: May I ask?, sign-off: Yours}
      """;

  @Test
  void every_condition_is_read() {
    assertEquals(
        List.of(
            new Condition.PageUrl(new Comparison.Matches(new Glob("https://*/jobs/**"))),
            new Condition.PageUrl(new Comparison.Contains("/pricing")),
            new Condition.PagePath(new Comparison.StartsWith("/settings")),
            new Condition.Referrer(new Comparison.Contains("google.")),
            new Condition.ChannelIs(Set.of("email", "messenger")),
            new Condition.BrandIs(Set.of("Pro")),
            new Condition.RoleIs(Account.Role.LEAD),
            new Condition.TierIs(Set.of("Gold")),
            new Condition.InSegment(Bearer.CONTACT, Set.of("VIP", "New")),
            new Condition.InSegment(Bearer.COMPANY, Set.of("Big")),
            new Condition.Tagged(Bearer.CONTACT, Set.of("a")),
            new Condition.Tagged(Bearer.COMPANY, Set.of("b")),
            new Condition.Tagged(Bearer.CONVERSATION, Set.of("c")),
            new Condition.IntentIs("refund"),
            new Condition.IntentIs("refund", 0.7),
            new Condition.Any(
                List.of(new Condition.IntentIs("refund"), new Condition.IntentIs("login"))),
            new Condition.LanguageIs(new Language("de")),
            new Condition.Any(List.of(
                new Condition.LanguageIs(new Language("de")),
                new Condition.LanguageIs(new Language("fr")))),
            new Condition.TeamHours(new TeamId("71"), true),
            new Condition.TeamHours(new TeamId("71"), false),
            new Condition.TeamAvailable(new TeamId("71"), 1),
            new Condition.TeamAvailable(new TeamId("71"), 2),
            new Condition.NewContact(true, Duration.ofDays(1)),
            new Condition.NewContact(false, Duration.ofDays(30)),
            new Condition.Percentage(1_250, "r"),
            new Condition.Percentage(5_000, "trial"),
            new Condition.Within(new TimeWindow(
                EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                540,
                1_050,
                ZoneId.of("Europe/Berlin"))),
            new Condition.Within(
                new TimeWindow(EnumSet.allOf(DayOfWeek.class), 1_320, 360, ZoneId.of("UTC"))),
            new Condition.Not(new Condition.Always())),
        ((Condition.All) when("""
            all:
              - page-url: https://*/jobs/**
              - page-url-contains: /pricing
              - page-path: {starts-with: /settings}
              - referrer: {contains: google.}
              - channel: [email, messenger]
              - brand: Pro
              - contact-role: lead
              - account-tier: Gold
              - segment: [VIP, New]
              - company-segment: Big
              - contact-tag: a
              - company-tag: b
              - conversation-tag: c
              - intent: refund
              - intent: {is: refund, at-least: 0.7}
              - intent: [refund, login]
              - language: de
              - language: [de, fr]
              - within-hours-of: "71"
              - outside-hours-of: "71"
              - team-available: "71"
              - team-available: {team: "71", at-least: 2}
              - contact-is: new
              - contact-is: {is: returning, within-days: 30}
              - percentage: 12.5
              - percentage: {of: 50, key: trial}
              - time: {days: [mon, FRI], from: "09:00", to: "17:30", zone: Europe/Berlin}
              - time: {from: "22:00", to: "06:00", zone: UTC}
              - not: {always: true}
            """)).of());
  }

  @Test
  void every_comparison_is_read() {
    assertEquals(
        List.of(
            is(new Comparison.Is("12")),
            is(new Comparison.IsNot("a")),
            is(new Comparison.Contains("a")),
            is(new Comparison.StartsWith("a")),
            is(new Comparison.EndsWith("a")),
            is(new Comparison.Matches(new Glob("a*"))),
            is(new Comparison.OneOf(Set.of("a", "b"))),
            is(new Comparison.AtLeast(bound("5"))),
            is(new Comparison.AtMost(bound("2026-03-01"))),
            is(new Comparison.Between(bound("5"), bound("20"))),
            is(new Comparison.IsSet(false)),
            is(new Comparison.OlderThan(Duration.ofDays(30))),
            is(new Comparison.NewerThan(Duration.ofDays(7))),
            new Condition.All(
                List.of(is(new Comparison.IsNot("3")), is(new Comparison.AtLeast(bound("1"))))),
            new Condition.Attribute(Bearer.COMPANY, "n", new Comparison.Is("true")),
            new Condition.Attribute(Bearer.CONVERSATION, "n", new Comparison.Is("a"))),
        ((Condition.Any) when("""
            any:
              - contact-attribute: {name: n, is: 12}
              - contact-attribute: {name: n, is-not: a}
              - contact-attribute: {name: n, contains: a}
              - contact-attribute: {name: n, starts-with: a}
              - contact-attribute: {name: n, ends-with: a}
              - contact-attribute: {name: n, matches: a*}
              - contact-attribute: {name: n, one-of: [a, b]}
              - contact-attribute: {name: n, at-least: 5}
              - contact-attribute: {name: n, at-most: 2026-03-01}
              - contact-attribute: {name: n, between: [5, 20]}
              - contact-attribute: {name: n, is-set: false}
              - contact-attribute: {name: n, older-than-days: 30}
              - contact-attribute: {name: n, newer-than-days: 7}
              - contact-attribute: {name: n, is-not: 3, at-least: 1}
              - company-attribute: {name: n, is: true}
              - conversation-attribute: {name: n, is: a}
            """)).of());
  }

  @Test
  void every_outcome_is_read() {
    Persona concierge = new Persona("concierge", "Warm and brief.", "May I ask?", "", "Yours");
    Destination support = new Destination.Team(new TeamId("71"));
    assertEquals(new Rule.Outcome.AgentAnswers(), then("{answer: true}"));
    assertEquals(new Rule.Outcome.AgentAnswers(concierge), then("{answer: {persona: concierge}}"));
    assertEquals(new Rule.Outcome.DraftOnly(), then("{draft: true}"));
    assertEquals(new Rule.Outcome.DraftOnly(concierge), then("{draft: {persona: concierge}}"));
    assertEquals(new Rule.Outcome.Say("Hello"), then("{say: Hello}"));
    assertEquals(new Rule.Outcome.HandOff(support), then("{hand-off: {team: '71'}}"));
    assertEquals(new Rule.Outcome.Assign(support), then("{assign: {team: '71'}}"));
    assertEquals(
        new Rule.Outcome.Assign(new Destination.Teammate(new TeammateId("9"))),
        then("{assign: {teammate: '9'}}"));
    assertEquals(
        new Rule.Outcome.Assign(new Destination.AccountOwner(new TeamId("73"))),
        then("{assign: {account-owner: {otherwise-team: '73'}}}"));
    assertEquals(new Rule.Outcome.LeaveAlone(), then("{leave-alone: true}"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      {}                                 | when needs a condition; write 'always: true'
      {any: []}                          | when.any is empty; list at least one condition
      {page-path: ''}                    | when.page-path is empty; write a pattern such as
      {page-url: {like: x}}              | when.page-url.like is not a known key; known here: at-
      {page-url: {}}                     | when.page-url needs something to compare with, one of is,
      {contact-role: visitor}            | when.contact-role is user or lead, not 'visitor'
      {account-tier: silver}             | speaks of the tier 'silver', which is not under 'tiers'
      {intent: {is: refund, at-least: 2}} | is a confidence from 0 to 1, such as 0.7, not '2'
      {intent: [refund, pay]}            | speaks of the intent 'pay', which is not under 'intents'
      {team-available: {at-least: 2}}    | when.team-available.team is missing
      {team-available: {team: '1', at-least: 0}} | at-least is a number of teammates from 1 on
      {contact-is: old}                  | when.contact-is is new or returning, not 'old'
      {percentage: 101}                  | is a percentage from 0 to 100, such as 20 or 0.5, not '101'
      {time: {from: '9:00', zone: UTC}}  | time.from is a time such as "09:00", in quotation marks
      {time: {zone: Berlin}}             | time.zone is a time zone such as Europe/Berlin, not 'Berlin'
      {time: {days: [monday], zone: UTC}} | days is of mon, tue, wed, thu, fri, sat, sun, not 'monday'
      {time: {from: '09:00', to: '09:00', zone: UTC}} | time is empty; 'to' is another time
      {segment: []}                      | when.segment is empty; write a name, or several as a list
      {page-url: {contains: ''}}         | when.page-url.contains is empty; for a value that is
      {contact-attribute: {name: a}}     | needs something to compare with, one of is, is-not
      {contact-attribute: {name: a, at-least: soon}} | is a number such as 12.5 or a date such as
      {contact-attribute: {name: a, between: [1, 2026-01-01]}} | write two numbers or two dates
      {contact-attribute: {name: a, is-set: yes}} | is-set is true or false, not 'yes'
      {contact-attribute: {name: a, older-than-days: -1}} | is a number of days from 0 to 36500
      """)
  void a_mistake_says_what_to_write(String when, String said) {
    String message =
        mistakes("    rules:\n      - {name: r, then: {answer: true}, when: " + when + "}");
    assertEquals(true, message.contains("line 14") && message.contains(said), message);
  }

  @Test
  void all_mistakes_are_told_at_once() {
    assertEquals("""
        w.yaml, line 15: workspaces[0].rules[0].when.channels is not a known key; did you mean \
        channel?; known here: \
        account-tier, all, always, any, brand, channel, company-attribute, company-segment, \
        company-tag, contact-attribute, contact-is, contact-role, contact-tag, \
        conversation-attribute, conversation-tag, intent, language, not, outside-hours-of, \
        page-path, page-url, page-url-contains, percentage, referrer, segment, team-available, \
        time, within-hours-of.
        w.yaml, line 16: workspaces[0].rules[0].then.answer speaks of the persona 'butler', which \
        is not under 'personas'.
        w.yaml, line 17: workspaces[0].rules[1] repeats the name 'a'; give each rule a name of its \
        own.
        w.yaml, line 20: workspaces[0].rules[2] can never decide, because 'a' before it always \
        holds; move that rule to the end.""", mistakes("""
                rules:
                  - name: a
                    when: {channels: email}
                    then: {answer: {persona: butler}}
                  - name: a
                    when: {any: [{always: true}, {intent: refund}]}
                    then: {leave-alone: true}
                  - name: b
                    when: {intent: refund}
                    then: {say: No}
            """.replace("'b'", "b")));
  }

  private static Condition is(Comparison comparison) {
    return new Condition.Attribute(Bearer.CONTACT, "n", comparison);
  }

  private static Bound bound(String written) {
    return Bound.of(written).orElseThrow();
  }

  private static Condition when(String condition) {
    return rule("""
                rules:
                  - name: r
                    then: {answer: true}
                    when:
            """ + condition.indent(14)).when();
  }

  private static Rule.Outcome then(String outcome) {
    return rule("    rules: [{name: r, when: {intent: refund}, then: " + outcome + "}]")
        .then();
  }

  private static Rule rule(String section) {
    return OneWorkspace.with(BEFORE + section).rules().getFirst();
  }

  private static String mistakes(String section) {
    return OneWorkspace.mistakesWith(BEFORE + section);
  }
}
