package com.nexora.chat.domain.qualifying;

import static com.nexora.chat.domain.conversation.Conversations.AGENT;
import static com.nexora.chat.domain.conversation.Conversations.CUSTOMER;

import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.Conversations;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.intent.Saying;
import com.nexora.chat.domain.qualifying.Criterion.Holding;
import com.nexora.chat.domain.qualifying.Criterion.Points;
import com.nexora.chat.domain.qualifying.Criterion.Points.Test;
import com.nexora.chat.domain.qualifying.Leads.Route;
import com.nexora.chat.domain.qualifying.Leads.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A workspace that sells software to tradespeople.
public final class Sales {

  static final String INTEREST = "Can you send us a quote, please?";

  public static final TeamId SALES = new TeamId("72");
  public static final String SIZE_QUESTION = "How many people would use it?";
  public static final String USE_QUESTION = "What would you use it for?";
  public static final String START_QUESTION = "When would you like to start?";
  public static final String NURTURED = "Thank you! I will keep that in mind.";

  public static final Criterion SIZE = new Criterion(
      "team-size",
      new Kind.WholeNumber(1, 100_000),
      new Saying(SIZE_QUESTION, Map.of(new Language("de"), "Wie viele Personen würden es nutzen?")),
      true,
      true,
      "company_size",
      List.of(new Holding(false, "team_size")),
      List.of(
          points(new Test.Within(BigDecimal.valueOf(20), BigDecimal.valueOf(100_000)), 20),
          points(new Test.Within(BigDecimal.valueOf(5), BigDecimal.valueOf(19)), 10)));

  public static final Criterion USE = new Criterion(
      "use-case",
      new Kind.Words(),
      new Saying(USE_QUESTION, Map.of(new Language("de"), "Wofür würden Sie es nutzen?")),
      false,
      true,
      "use_case",
      List.of(),
      List.of(points(new Test.Anything(), 5)));

  public static final Criterion START = new Criterion(
      "start",
      new Kind.Choice(List.of(
          new Kind.Option("this quarter", List.of("now", "asap", "right away", "next week")),
          new Kind.Option("later", List.of("next year", "someday")),
          new Kind.Option("just looking", List.of("school project")))),
      Saying.always(START_QUESTION),
      false,
      true,
      "",
      List.of(),
      List.of(
          points(new Test.Is("this quarter"), 10),
          new Points(new Test.Is("just looking"), 0, true)));

  public static final Leads LEADS = new Leads(
      List.of(SIZE, USE, START),
      25,
      5,
      Map.of(
          Verdict.QUALIFIED, new Route.HandOff(new Destination.Team(SALES)),
          Verdict.NURTURE, new Route.Say(Saying.always(NURTURED)),
          Verdict.DISQUALIFIED, new Route.Say(Saying.always("Thank you for your interest."))),
      Saying.always("Of course, no more questions."));

  private Sales() {}

  private static Points points(Test test, int points) {
    return new Points(test, points, false);
  }

  static Optional<String> next(Conversations story) {
    return state(story, Map.of()).next().map(Criterion::name);
  }

  static List<String> known(Qualifying state) {
    return state.known().stream()
        .map(it -> it.criterion().name() + ": " + it.value() + " " + it.from().label())
        .toList();
  }

  static Qualifying state(Conversations story, Map<String, String> attributes) {
    Account account = new Account(
        CUSTOMER, "Dana", Account.Role.LEAD, Optional.empty(), "", attributes, Map.of());
    return Qualifying.of(LEADS, AGENT, story.told(), account);
  }
}
