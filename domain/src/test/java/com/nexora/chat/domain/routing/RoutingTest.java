package com.nexora.chat.domain.routing;

import static com.nexora.chat.domain.routing.Facts.facts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.domain.account.AccountDetail;
import com.nexora.chat.domain.account.Tiers;
import com.nexora.chat.domain.account.Tiers.Sign;
import com.nexora.chat.domain.account.Tiers.Tier;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.routing.Condition.All;
import com.nexora.chat.domain.routing.Condition.Always;
import com.nexora.chat.domain.routing.Condition.Any;
import com.nexora.chat.domain.routing.Condition.Bearer;
import com.nexora.chat.domain.routing.Condition.InSegment;
import com.nexora.chat.domain.routing.Condition.Not;
import com.nexora.chat.domain.routing.Condition.PageUrl;
import com.nexora.chat.domain.routing.Condition.Percentage;
import com.nexora.chat.domain.routing.Condition.Tagged;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoutingTest {

  private static final Rule.Outcome TO_BILLING =
      new Rule.Outcome.HandOff(new Destination.Team(new TeamId("7")));
  private static final Rule.Outcome ALONE = new Rule.Outcome.LeaveAlone();
  private static final Condition NEVER = new Not(new Always());

  @Test
  void the_first_rule_that_holds_decides() {
    Routing routing = Routing.decide(
        List.of(
            new Rule("pricing", new PageUrl(new Comparison.Contains("/pricing")), ALONE),
            new Rule("enterprise", Condition.companyAttributeIs("tier", "enterprise"), TO_BILLING),
            new Rule("everyone", new Always(), new Rule.Outcome.AgentAnswers())),
        facts()
            .page("https://app.example/billing")
            .company("tier", "enterprise")
            .told());
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
        Routing.decide(List.of(new Rule("never", NEVER, TO_BILLING)), facts().told());
    assertEquals(new Rule.Outcome.AgentAnswers(), routing.outcome());
    assertEquals("no rule", routing.matched());
  }

  @Test
  void only_what_rules_look_at_is_asked_for() {
    assertEquals(Set.of(), needs(new Always()));
    assertEquals(Set.of(), needs(new Tagged(Bearer.CONVERSATION, Set.of("vip"))));
    assertEquals(Set.of(), needs(new InSegment(Bearer.COMPANY, Set.of("big"))));
    assertEquals(
        Set.of(AccountDetail.TAGS, AccountDetail.SEGMENTS),
        needs(new All(List.of(
            new Not(new Tagged(Bearer.CONTACT, Set.of("vip"))),
            new Any(List.of(new InSegment(Bearer.CONTACT, Set.of("big"))))))));
    Tiers bySegment = new Tiers(List.of(new Tier("big", List.of(new Sign.Segment(Set.of("big"))))));
    assertEquals(Set.of(AccountDetail.SEGMENTS), Needs.of(List.of(), bySegment));
  }

  @Test
  void nothing_after_a_rule_that_always_holds_can_decide() {
    assertEquals(OptionalInt.empty(), last(NEVER, new Percentage(9_999, "a")));
    assertEquals(OptionalInt.of(1), last(NEVER, new Any(List.of(NEVER, new Always())), NEVER));
    assertEquals(OptionalInt.of(0), last(new Not(new Percentage(0, "a"))));
    assertEquals(OptionalInt.of(0), last(new Not(new All(List.of(NEVER, new Always())))));
    assertEquals(OptionalInt.empty(), last(new All(List.of(NEVER, new Always()))));
  }

  private static Set<AccountDetail> needs(Condition condition) {
    return Needs.of(List.of(new Rule("r", condition, ALONE)), Tiers.NONE);
  }

  private static OptionalInt last(Condition... conditions) {
    return Reach.last(
        List.of(conditions).stream().map(c -> new Rule("r", c, ALONE)).toList());
  }
}
