package com.nexora.chat.benchmarks;

import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.account.Profile;
import com.nexora.chat.domain.conversation.Channel;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.intent.IntentReading;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.routing.Bound;
import com.nexora.chat.domain.routing.Business;
import com.nexora.chat.domain.routing.Comparison;
import com.nexora.chat.domain.routing.Condition;
import com.nexora.chat.domain.routing.Condition.Bearer;
import com.nexora.chat.domain.routing.Explanation;
import com.nexora.chat.domain.routing.Glob;
import com.nexora.chat.domain.routing.Routing;
import com.nexora.chat.domain.routing.RoutingFacts;
import com.nexora.chat.domain.routing.Rule;
import com.nexora.chat.domain.routing.TimeWindow;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What 200 rules cost of which none holds, with conditions of most kinds: each rule joins three,
/// and the last of them is the one that fails.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class RoutingCore {

  private static final int RULES = 200;
  private static final TeamId SUPPORT = new TeamId("71");
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

  private final List<Rule> rules = rules();
  private final RoutingFacts facts = facts();

  private static List<Rule> rules() {
    List<Condition> yes = List.of(
        new Condition.LanguageIs(new Language("en")),
        new Condition.PagePath(new Comparison.Matches(new Glob("/settings/**/cards"))),
        new Condition.Attribute(
            Bearer.COMPANY, "seats", new Comparison.AtLeast(Bound.of("5").orElseThrow())),
        new Condition.Within(new TimeWindow(
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            540,
            1_050,
            ZoneId.of("Europe/Berlin"))),
        new Condition.TeamAvailable(SUPPORT, 1),
        new Condition.InSegment(Bearer.CONTACT, Set.of("Active")));
    List<Rule> rules = new ArrayList<>();
    for (int i = 0; i < RULES; i++) {
      Condition joined =
          new Condition.All(List.of(yes.get(i % yes.size()), yes.get((i + 1) % yes.size()), no(i)));
      rules.add(new Rule("rule " + i, joined, new Rule.Outcome.Say("Hello " + i)));
    }
    return rules;
  }

  private static Condition no(int i) {
    return switch (i % 12) {
      case 0 ->
        new Condition.PageUrl(new Comparison.Matches(new Glob("https://*/page-" + i + "/**")));
      case 1 -> new Condition.PagePath(new Comparison.Matches(new Glob("/**/" + i)));
      case 2 -> new Condition.TierIs(Set.of("tier " + i));
      case 3 -> new Condition.InSegment(Bearer.CONTACT, Set.of("segment " + i, "other " + i));
      case 4 -> new Condition.Tagged(Bearer.CONVERSATION, Set.of("tag " + i));
      case 5 ->
        new Condition.Attribute(
            Bearer.COMPANY, "since", new Comparison.NewerThan(Duration.ofDays(i)));
      case 6 ->
        new Condition.Attribute(
            Bearer.CONTACT, "spend", new Comparison.AtMost(Bound.of("-" + i).orElseThrow()));
      case 7 -> new Condition.IntentIs("refund", 0.95);
      case 8 -> new Condition.TeamHours(SUPPORT, false);
      case 9 -> new Condition.Percentage(0, "rule " + i);
      case 10 -> new Condition.NewContact(true, Duration.ofDays(1));
      default -> new Condition.Not(new Condition.LanguageIs(new Language("en")));
    };
  }

  private static RoutingFacts facts() {
    ContactId contact = new ContactId("65f1b37d9a02c65e41d7f101");
    Conversation conversation = new Conversation(
        new ConversationId("1"),
        contact,
        "https://app.example/settings/billing/cards?tab=payment&from=invoice-2026-11",
        Channel.OTHER,
        Conversation.State.OPEN,
        Optional.empty(),
        List.of(),
        new Conversation.Labels(Optional.of(NOW), "messenger", Set.of("a", "b"), Map.of()));
    Profile profile = new Profile(
        Optional.of(Instant.EPOCH),
        "",
        Optional.of(Set.of("1", "VIP")),
        Optional.of(Set.of("2", "Active", "3", "Paying")),
        Set.of(),
        Set.of());
    Account account = new Account(
        contact,
        "Dana",
        Account.Role.USER,
        Optional.empty(),
        "Northwind",
        Map.of("spend", "99.50"),
        Map.of("seats", "12", "since", "2020-01-31"),
        profile);
    return new RoutingFacts(
        new WorkspaceId("w"),
        NOW,
        conversation,
        account,
        new Language("en"),
        new IntentReading.Recognised("refund", 0.9),
        "growth",
        new Business() {
          @Override
          public Optional<Boolean> open(TeamId team) {
            return Optional.of(true);
          }

          @Override
          public Optional<Integer> available(TeamId team) {
            return Optional.of(3);
          }
        });
  }

  @Benchmark
  public Routing twoHundredRules() {
    return Routing.decide(rules, facts);
  }

  @Benchmark
  public Explanation explained() {
    return Routing.explain(rules, facts);
  }
}
