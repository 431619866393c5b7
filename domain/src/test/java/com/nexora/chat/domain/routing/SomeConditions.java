package com.nexora.chat.domain.routing;

import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.account.Profile;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.routing.Condition.Bearer;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Conditions and facts of few words, so that they meet often.
final class SomeConditions {

  private static final String[] WORDS = {"", "a", "b", "12", "2026-03-01", "/a/b", "/a/**", "true"};

  private SomeConditions() {}

  static Arbitrary<Condition> leaf() {
    Arbitrary<Comparison> is = comparison();
    Arbitrary<Bearer> bearer = Arbitraries.of(Bearer.class);
    Arbitrary<Boolean> yes = Arbitraries.of(true, false);
    Arbitrary<TeamId> team = Arbitraries.of(Facts.SUPPORT, Facts.UNHEARD_OF);
    return Arbitraries.oneOf(
        is.map(Condition.PageUrl::new),
        is.map(Condition.PagePath::new),
        is.map(Condition.Referrer::new),
        names().map(Condition.ChannelIs::new),
        names().map(Condition.BrandIs::new),
        Arbitraries.of(Account.Role.class).map(Condition.RoleIs::new),
        Combinators.combine(Arbitraries.of(Bearer.CONTACT, Bearer.COMPANY), names())
            .as(Condition.InSegment::new),
        Combinators.combine(bearer, names()).as(Condition.Tagged::new),
        Combinators.combine(bearer, word(), is).as(Condition.Attribute::new),
        names().map(Condition.TierIs::new),
        Arbitraries.of("en", "de").map(Language::new).map(Condition.LanguageIs::new),
        Combinators.combine(word(), Arbitraries.of(0.0, 0.5, 1.0)).as(Condition.IntentIs::new),
        Combinators.combine(team, yes).as(Condition.TeamHours::new),
        Combinators.combine(team, Arbitraries.integers().between(0, 3))
            .as(Condition.TeamAvailable::new),
        Combinators.combine(yes, Arbitraries.of(Duration.ofDays(1), Duration.ofDays(30)))
            .as(Condition.NewContact::new),
        Arbitraries.oneOf(Combinators.combine(Arbitraries.of(0, 3_000, 10_000), word())
            .as(Condition.Percentage::new)),
        window().map(Condition.Within::new));
  }

  static Arbitrary<RoutingFacts> facts() {
    Arbitrary<Profile> profile = Combinators.combine(
            word(), names().optional(), names().optional(), names(), names())
        .as((referrer, tags, segments, companyTags, companySegments) ->
            new Profile(Optional.empty(), referrer, tags, segments, companyTags, companySegments));
    Arbitrary<Facts> said = Combinators.combine(word(), word(), names(), word(), word())
        .as((page, medium, tags, intent, tier) -> Facts.facts()
            .page(page)
            .by(medium)
            .tagged(tags.toArray(String[]::new))
            .wants(intent, 0.5)
            .tier(tier));
    return Combinators.combine(
            said, profile, word(), word(), Arbitraries.of("en", "de"), Arbitraries.integers())
        .as((facts, more, name, value, code, luck) -> changed(facts.known(more), luck)
            .contact(name, value)
            .company(value, name)
            .conversation("Brand", value)
            .in(code)
            .told());
  }

  private static Facts changed(Facts facts, int luck) {
    if (luck % 2 == 0) {
      facts.user().support(luck % 4 == 0, Math.floorMod(luck, 3));
    }
    if (luck % 3 == 0) {
      facts.known(
          "2026-11-0" + (1 + Math.floorMod(luck, 9)) + "T00:00:00Z", "2026-11-09T00:00:00Z");
    }
    return facts.of("acme", "c" + luck);
  }

  private static Arbitrary<Comparison> comparison() {
    Arbitrary<Bound> bound = Arbitraries.of("0", "12", "1999-01-01", "2026-03-01")
        .map(b -> Bound.of(b).orElseThrow());
    Arbitrary<Duration> age = Arbitraries.of(Duration.ofDays(1), Duration.ofDays(1_000));
    return Arbitraries.oneOf(
        word().map(Comparison.Is::new),
        word().map(Comparison.IsNot::new),
        word().map(Comparison.Contains::new),
        word().map(Comparison.StartsWith::new),
        word().map(Comparison.EndsWith::new),
        names().map(Comparison.OneOf::new),
        word().map(pattern -> new Comparison.Matches(new Glob(pattern))),
        bound.map(Comparison.AtLeast::new),
        bound.map(Comparison.AtMost::new),
        Combinators.combine(bound, bound).as(Comparison.Between::new),
        Arbitraries.of(true, false).map(Comparison.IsSet::new),
        age.map(Comparison.OlderThan::new),
        age.map(Comparison.NewerThan::new));
  }

  private static Arbitrary<TimeWindow> window() {
    return Combinators.combine(
            Arbitraries.of(DayOfWeek.class),
            Arbitraries.integers().between(0, 1_439),
            Arbitraries.integers().between(1, 1_440),
            Arbitraries.of("UTC", "Asia/Kolkata", "America/New_York"))
        .filter((day, from, to, zone) -> !from.equals(to))
        .as((day, from, to, zone) ->
            new TimeWindow(EnumSet.of(day, DayOfWeek.MONDAY), from, to, ZoneId.of(zone)));
  }

  private static Arbitrary<Set<String>> names() {
    return word().set().ofMaxSize(3);
  }

  private static Arbitrary<String> word() {
    return Arbitraries.of(WORDS);
  }
}
