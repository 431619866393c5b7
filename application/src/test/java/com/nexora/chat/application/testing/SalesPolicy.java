package com.nexora.chat.application.testing;

import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.guard.GuardPolicy;
import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.intent.Intent;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.intent.Saying;
import com.nexora.chat.domain.policy.EmailReplies;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.qualifying.Criterion;
import com.nexora.chat.domain.qualifying.Criterion.Holding;
import com.nexora.chat.domain.qualifying.Criterion.Points;
import com.nexora.chat.domain.qualifying.Criterion.Points.Test;
import com.nexora.chat.domain.qualifying.Kind;
import com.nexora.chat.domain.qualifying.Leads;
import com.nexora.chat.domain.qualifying.Leads.Route;
import com.nexora.chat.domain.qualifying.Leads.Verdict;
import com.nexora.chat.domain.routing.Condition;
import com.nexora.chat.domain.routing.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// A policy that asks two things of whoever says [#INTEREST], and gives large teams to sales.
public final class SalesPolicy {

  public static final TeamId SALES = new TeamId("72");
  public static final String INTEREST = "can you send us a quote, please?";
  public static final String SIZE_QUESTION = "How many people would use it?";
  public static final String ROLE_QUESTION = "What is your role there?";
  public static final String NURTURED = "Thank you! I will keep that in mind.";
  public static final String STOPPED = "Of course, no more questions.";

  private SalesPolicy() {}

  public static WorkspacePolicy policy() {
    WorkspacePolicy usual = ExamplePolicy.askingBack(1);
    return WorkspacePolicy.plain(
            usual.agent(),
            List.of(new Language("en")),
            List.of(new Intent("buying", List.of(INTEREST))),
            List.of(
                new Rule("buyers", new Condition.IntentIs("buying"), new Rule.Outcome.Qualify())),
            usual.handoffTo(),
            usual.wording(),
            usual.attributes(),
            1,
            ExamplePolicy.QUIET,
            EmailReplies.HAND_OFF,
            1,
            GuardPolicy.USUAL)
        .withLeads(leads());
  }

  public static Leads leads() {
    return new Leads(
        List.of(size(), role()),
        20,
        5,
        Map.of(
            Verdict.QUALIFIED, new Route.HandOff(new Destination.Team(SALES)),
            Verdict.NURTURE, new Route.Say(Saying.always(NURTURED)),
            Verdict.DISQUALIFIED, new Route.Say(Saying.always("Thank you for your interest."))),
        Saying.always(STOPPED));
  }

  private static Criterion size() {
    return new Criterion(
        "team-size",
        new Kind.WholeNumber(1, 100_000),
        Saying.always(SIZE_QUESTION),
        true,
        true,
        "company_size",
        List.of(new Holding(false, "team_size")),
        List.of(within(20, 100_000, 20), within(5, 19, 10)));
  }

  private static Criterion role() {
    return new Criterion(
        "role",
        new Kind.Words(),
        Saying.always(ROLE_QUESTION),
        false,
        true,
        "role",
        List.of(),
        List.of(new Points(new Test.Anything(), 2, false)));
  }

  private static Points within(long least, long most, int points) {
    return new Points(
        new Test.Within(BigDecimal.valueOf(least), BigDecimal.valueOf(most)), points, false);
  }
}
