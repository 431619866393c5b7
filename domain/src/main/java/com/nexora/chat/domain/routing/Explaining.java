package com.nexora.chat.domain.routing;

import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.intent.IntentReading;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.intent.Saying;
import com.nexora.chat.domain.routing.Condition.Bearer;
import com.nexora.chat.domain.routing.Explanation.Seen;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Says what a condition wants and what it found.
final class Explaining {

  private static final String UNKNOWN = "unknown";

  private Explaining() {}

  static Seen seen(Condition condition, RoutingFacts facts) {
    return switch (condition) {
      case Condition.All(List<Condition> of) -> group("all of", condition, of, facts);
      case Condition.Any(List<Condition> of) -> group("any of", condition, of, facts);
      case Condition.Not(Condition of) -> group("not", condition, List.of(of), facts);
      case Condition.Always() -> leaf(condition, facts, "always", "");
      case Condition.PageUrl(Comparison is) ->
        leaf(
            condition, facts, "page URL " + label(is), text(facts.conversation().pageUrl()));
      case Condition.PagePath(Comparison is) ->
        leaf(condition, facts, "page path " + label(is), text(facts.pagePath()));
      case Condition.Referrer(Comparison is) ->
        leaf(
            condition,
            facts,
            "referrer " + label(is),
            text(facts.account().profile().referrer()));
      case Condition.ChannelIs(Set<String> anyOf) ->
        leaf(condition, facts, "channel " + anyOf(anyOf), text(Evaluation.medium(facts)));
      case Condition.BrandIs(Set<String> anyOf) ->
        leaf(condition, facts, "brand " + anyOf(anyOf), text(Evaluation.brand(facts)));
      case Condition.RoleIs(Account.Role role) ->
        leaf(
            condition,
            facts,
            "contact is a " + label(role),
            label(facts.account().role()));
      case Condition.InSegment(Bearer of, Set<String> anyOf) ->
        leaf(
            condition,
            facts,
            of.label() + " segment " + anyOf(anyOf),
            texts(Evaluation.segments(of, facts)));
      case Condition.Tagged(Bearer of, Set<String> anyOf) ->
        leaf(
            condition,
            facts,
            of.label() + " tag " + anyOf(anyOf),
            texts(Evaluation.tags(of, facts)));
      case Condition.Attribute(Bearer of, String name, Comparison is) ->
        leaf(
            condition,
            facts,
            of.label() + " attribute " + name + " " + label(is),
            text(Evaluation.attribute(of, name, facts)));
      case Condition.TierIs(Set<String> anyOf) ->
        leaf(condition, facts, "account tier " + anyOf(anyOf), text(facts.tier()));
      case Condition.LanguageIs(Language language) ->
        leaf(
            condition,
            facts,
            "language is '" + language + "'",
            text(facts.language().code()));
      case Condition.IntentIs(String intent, double atLeast) ->
        leaf(condition, facts, "intent is '" + intent + "'" + sure(atLeast), found(facts.intent()));
      case Condition.TeamHours(TeamId team, boolean open) ->
        leaf(
            condition,
            facts,
            "team " + team + " is " + hours(open),
            facts.business().open(team).map(Explaining::hours).orElse(UNKNOWN));
      case Condition.TeamAvailable(TeamId team, int atLeast) ->
        leaf(
            condition,
            facts,
            "at least " + atLeast + " of team " + team + " available",
            facts.business().available(team).map(String::valueOf).orElse(UNKNOWN));
      case Condition.NewContact(boolean isNew, Duration recent) ->
        leaf(
            condition,
            facts,
            "contact is " + (isNew ? "new" : "returning") + " (known for "
                + (isNew ? "no longer" : "longer") + " than " + recent.toDays() + " days)",
            Evaluation.knownFor(facts).map(known -> known.toDays() + " days").orElse(UNKNOWN));
      case Condition.Percentage(int hundredths, String key) ->
        leaf(
            condition,
            facts,
            "among the first " + percent(hundredths) + " % for '" + key + "'",
            "at " + percent(Evaluation.lot(key, facts)) + " %");
      case Condition.Within(TimeWindow window) ->
        leaf(condition, facts, "time is " + window.label(), here(window, facts));
    };
  }

  static String label(Rule.Outcome outcome) {
    return switch (outcome) {
      case Rule.Outcome.AgentAnswers(Persona persona) -> "the agent answers" + as(persona);
      case Rule.Outcome.DraftOnly(Persona persona) -> "the agent drafts for a person" + as(persona);
      case Rule.Outcome.Say(Saying text) -> "the agent says '" + text.otherwise() + "'";
      case Rule.Outcome.HandOff _ -> "a person takes over, and the customer is told";
      case Rule.Outcome.Assign _ -> "a person takes over without a word to the customer";
      case Rule.Outcome.Qualify(Persona persona) ->
        "the agent answers and qualifies the lead" + as(persona);
      case Rule.Outcome.LeaveAlone() -> "the agent leaves it alone";
    };
  }

  private static String as(Persona persona) {
    return persona.name().isEmpty() ? "" : " as " + persona.name();
  }

  private static Seen group(
      String joined, Condition condition, List<Condition> of, RoutingFacts facts) {
    return new Seen.Group(
        joined,
        condition.holds(facts),
        of.stream().map(each -> seen(each, facts)).toList());
  }

  private static Seen leaf(Condition condition, RoutingFacts facts, String wanted, String found) {
    return new Seen.Leaf(wanted, condition.holds(facts), found);
  }

  private static String label(Comparison comparison) {
    return switch (comparison) {
      case Comparison.Is(String text) -> "is '" + text + "'";
      case Comparison.IsNot(String text) -> "is not '" + text + "'";
      case Comparison.Contains(String text) -> "contains '" + text + "'";
      case Comparison.StartsWith(String text) -> "starts with '" + text + "'";
      case Comparison.EndsWith(String text) -> "ends with '" + text + "'";
      case Comparison.OneOf(Set<String> texts) -> anyOf(texts);
      case Comparison.Matches(Glob glob) -> "matches '" + glob.pattern() + "'";
      case Comparison.AtLeast(Bound bound) -> "is at least " + bound.label();
      case Comparison.AtMost(Bound bound) -> "is at most " + bound.label();
      case Comparison.Between(Bound low, Bound high) ->
        "is between " + low.label() + " and " + high.label();
      case Comparison.IsSet(boolean wanted) -> wanted ? "is set" : "is not set";
      case Comparison.OlderThan(Duration age) -> "is older than " + age.toDays() + " days";
      case Comparison.NewerThan(Duration age) -> "is not older than " + age.toDays() + " days";
    };
  }

  private static String text(@Nullable String value) {
    return value == null || value.isEmpty() ? UNKNOWN : "'" + value + "'";
  }

  private static String texts(@Nullable Set<String> values) {
    if (values == null) {
      return UNKNOWN;
    }
    return values.isEmpty() ? "none" : quoted(values);
  }

  /// Sets have no order of their own.
  private static String quoted(Set<String> values) {
    return values.stream()
        .sorted()
        .map(value -> "'" + value + "'")
        .collect(Collectors.joining(", "));
  }

  private static String anyOf(Set<String> values) {
    return (values.size() == 1 ? "is " : "is one of ") + quoted(values);
  }

  private static String label(Account.Role role) {
    return switch (role) {
      case USER -> "user";
      case LEAD -> "lead";
    };
  }

  private static String sure(double atLeast) {
    return atLeast > 0 ? " with at least " + rounded(atLeast) : "";
  }

  private static String found(IntentReading intent) {
    return intent instanceof IntentReading.Recognised(String name, double confidence)
        ? "'" + name + "' with " + rounded(confidence)
        : UNKNOWN;
  }

  private static String rounded(double confidence) {
    return String.format(Locale.ROOT, "%.2f", confidence);
  }

  private static String hours(boolean open) {
    return open ? "within its hours" : "outside of its hours";
  }

  private static String percent(int hundredths) {
    return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
  }

  private static String here(TimeWindow window, RoutingFacts facts) {
    var there = facts.at().atZone(window.zone());
    return TimeWindow.label(there.getDayOfWeek())
        + " "
        + TimeWindow.clock(there.getHour() * 60 + there.getMinute());
  }
}
