package com.nexora.chat.domain.routing;

import static com.nexora.chat.domain.routing.Facts.BILLING;
import static com.nexora.chat.domain.routing.Facts.SUPPORT;
import static com.nexora.chat.domain.routing.Facts.UNHEARD_OF;
import static com.nexora.chat.domain.routing.Facts.facts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.account.Profile;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.routing.Condition.All;
import com.nexora.chat.domain.routing.Condition.Always;
import com.nexora.chat.domain.routing.Condition.Any;
import com.nexora.chat.domain.routing.Condition.Attribute;
import com.nexora.chat.domain.routing.Condition.Bearer;
import com.nexora.chat.domain.routing.Condition.BrandIs;
import com.nexora.chat.domain.routing.Condition.ChannelIs;
import com.nexora.chat.domain.routing.Condition.InSegment;
import com.nexora.chat.domain.routing.Condition.IntentIs;
import com.nexora.chat.domain.routing.Condition.LanguageIs;
import com.nexora.chat.domain.routing.Condition.NewContact;
import com.nexora.chat.domain.routing.Condition.Not;
import com.nexora.chat.domain.routing.Condition.PagePath;
import com.nexora.chat.domain.routing.Condition.PageUrl;
import com.nexora.chat.domain.routing.Condition.Percentage;
import com.nexora.chat.domain.routing.Condition.Referrer;
import com.nexora.chat.domain.routing.Condition.RoleIs;
import com.nexora.chat.domain.routing.Condition.Tagged;
import com.nexora.chat.domain.routing.Condition.TeamAvailable;
import com.nexora.chat.domain.routing.Condition.TeamHours;
import com.nexora.chat.domain.routing.Condition.TierIs;
import com.nexora.chat.domain.routing.Condition.Within;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Each condition holds when it should and only then, and an unknown fact holds for none.
class ConditionTest {

  private static final RoutingFacts NOTHING_KNOWN = facts().told();
  private static final String PAGE = "https://app.example/settings/billing?tab=1#top";

  @Test
  void conditions_nest() {
    Condition yes = new Always();
    Condition no = new Not(yes);
    assertHolds(NOTHING_KNOWN, new All(List.of(yes, new Any(List.of(no, yes)))));
    assertHoldsNot(NOTHING_KNOWN, new All(List.of(yes, no)));
    assertHolds(NOTHING_KNOWN, new Any(List.of(no, yes)));
    assertHoldsNot(NOTHING_KNOWN, new Any(List.of(no, no)));
  }

  @Test
  void the_page_is_its_whole_address_or_its_path() {
    RoutingFacts there = facts().page(PAGE).told();
    assertHolds(there, new PageUrl(new Comparison.Contains("tab=1")));
    assertHolds(there, new PageUrl(matches("https://*.example/**")));
    assertHoldsNot(there, new PageUrl(matches("https://*.example/*")));
    assertHolds(there, new PagePath(new Comparison.Is("/settings/billing")));
    assertHolds(there, new PagePath(matches("/settings/*")));
    assertHoldsNot(there, new PagePath(matches("/*")));
    assertUnknown(new PageUrl(new Comparison.Contains("")));
    assertUnknown(new PagePath(matches("**")));
  }

  @Test
  void a_host_alone_has_the_path_of_its_root() {
    for (String url : List.of("https://app.example", "https://app.example/", "//app?x=/y")) {
      assertEquals(url.startsWith("//") ? "//app" : "/", Evaluation.path(url), url);
    }
    assertEquals("/", Evaluation.path("https://app.example?x=/y"));
    assertEquals("", Evaluation.path(""));
  }

  @Test
  void the_referrer_is_the_contacts() {
    Profile led = new Profile(
        Optional.empty(),
        "https://www.google.com/",
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Set.of());
    Condition google = new Referrer(new Comparison.Contains("google."));
    assertHolds(facts().known(led).told(), google);
    assertUnknown(google);
  }

  @Test
  void channel_brand_role_tier_and_language_are_what_is_read() {
    assertHolds(facts().by("email").told(), new ChannelIs(Set.of("messenger", "Email")));
    assertHoldsNot(facts().by("email").told(), new ChannelIs(Set.of("messenger")));
    assertUnknown(new ChannelIs(Set.of("messenger", "")));
    Condition brand = new BrandIs(Set.of("Harborlane Pro"));
    assertHolds(facts().conversation("Brand", "Harborlane Pro").told(), brand);
    assertHolds(facts().contact("Brand", "Harborlane Pro").told(), brand);
    assertHoldsNot(
        facts()
            .conversation("Brand", "Other")
            .contact("Brand", "Harborlane Pro")
            .told(),
        brand);
    assertUnknown(brand);
    assertHolds(facts().user().told(), new RoleIs(Account.Role.USER));
    assertHoldsNot(facts().told(), new RoleIs(Account.Role.USER));
    assertHolds(facts().tier("gold").told(), new TierIs(Set.of("Gold", "silver")));
    assertUnknown(new TierIs(Set.of("", "gold")));
    assertHolds(facts().in("de").told(), new LanguageIs(new Language("de")));
    assertHoldsNot(facts().in("en").told(), new LanguageIs(new Language("de")));
  }

  @Test
  void segments_and_tags_are_known_by_id_or_name() {
    Profile labelled = new Profile(
        Optional.empty(),
        "",
        Optional.of(Set.of("5001", "VIP")),
        Optional.of(Set.of("66a1", "Enterprise customers")),
        Set.of("churning"),
        Set.of("Big"));
    RoutingFacts known = facts().known(labelled).tagged("9", "bug").told();
    assertHolds(known, new InSegment(Bearer.CONTACT, Set.of("66a1")));
    assertHolds(known, new InSegment(Bearer.CONTACT, Set.of("x", "enterprise CUSTOMERS")));
    assertHoldsNot(known, new InSegment(Bearer.CONTACT, Set.of("Big")));
    assertHolds(known, new InSegment(Bearer.COMPANY, Set.of("Big")));
    assertHolds(known, new Tagged(Bearer.CONTACT, Set.of("vip")));
    assertHoldsNot(known, new Tagged(Bearer.CONTACT, Set.of("bug")));
    assertHolds(known, new Tagged(Bearer.COMPANY, Set.of("churning")));
    assertHolds(known, new Tagged(Bearer.CONVERSATION, Set.of("9")));
    assertUnknown(new InSegment(Bearer.CONTACT, Set.of("66a1")));
    assertUnknown(new Tagged(Bearer.CONTACT, Set.of("vip")));
  }

  @Test
  void an_intent_counts_from_the_confidence_wanted_on() {
    RoutingFacts refund = facts().wants("refund", 0.6).told();
    assertHolds(refund, new IntentIs("refund"));
    assertHolds(refund, new IntentIs("refund", 0.6));
    assertHoldsNot(refund, new IntentIs("refund", 0.61));
    assertHoldsNot(refund, new IntentIs("login"));
    assertUnknown(new IntentIs("refund"));
  }

  @Test
  void a_team_is_open_or_not_and_has_so_many_there() {
    RoutingFacts open = facts().support(true, 2).told();
    RoutingFacts closed = facts().support(false, 0).told();
    assertHolds(open, new TeamHours(SUPPORT, true));
    assertHoldsNot(open, new TeamHours(SUPPORT, false));
    assertHolds(closed, new TeamHours(SUPPORT, false));
    assertHolds(open, new TeamAvailable(SUPPORT, 2));
    assertHoldsNot(open, new TeamAvailable(SUPPORT, 3));
    assertHoldsNot(open, new TeamHours(UNHEARD_OF, true));
    assertHoldsNot(open, new TeamHours(BILLING, false));
    assertHoldsNot(open, new TeamAvailable(UNHEARD_OF, 0));
  }

  @Test
  void a_contact_is_new_for_a_while_and_returning_from_then_on() {
    Condition isNew = new NewContact(true, Duration.ofDays(1));
    Condition returning = new NewContact(false, Duration.ofDays(1));
    RoutingFacts fresh =
        facts().known("2026-11-22T10:00:00Z", "2026-11-23T10:00:00Z").told();
    RoutingFacts old =
        facts().known("2026-11-22T09:59:59Z", "2026-11-23T10:00:00Z").told();
    assertHolds(fresh, isNew);
    assertHoldsNot(fresh, returning);
    assertHolds(old, returning);
    assertHoldsNot(old, isNew);
    assertUnknown(isNew);
    assertUnknown(returning);
  }

  @Test
  void a_percentage_takes_its_part_of_the_contacts_and_always_the_same_ones() {
    Condition fifth = new Percentage(2_000, "new onboarding");
    long held = IntStream.range(0, 10_000)
        .filter(i -> fifth.holds(facts().of("acme", "contact-" + i).told()))
        .count();
    assertTrue(held > 1_850 && held < 2_150, "held for " + held);
    // Pinned: another way to draw would move customers from one group to the other.
    assertEquals(
        List.of(344, 8436, 1527),
        List.of(lot("acme", "c-1", "a"), lot("acme", "c-1", "b"), lot("else", "c-1", "a")));
  }

  @Test
  void nobody_is_among_none_and_everybody_among_all() {
    for (int i = 0; i < 1_000; i++) {
      RoutingFacts facts = facts().of("acme", "contact-" + i).told();
      assertHolds(facts, new Percentage(10_000, "a"));
      assertHoldsNot(facts, new Percentage(0, "a"));
    }
  }

  @Test
  void a_time_window_follows_the_clock_of_its_zone() {
    Condition office = new Within(window("Europe/Berlin", 9 * 60, 17 * 60 + 30));
    assertHoldsNot(facts().at("2026-11-23T07:59:59Z").told(), office);
    assertHolds(facts().at("2026-11-23T08:00:00Z").told(), office);
    assertHolds(facts().at("2026-11-23T16:29:59Z").told(), office);
    assertHoldsNot(facts().at("2026-11-23T16:30:00Z").told(), office);
    assertHoldsNot(facts().at("2026-11-28T10:00:00Z").told(), office);
    // In summer the same clock is another hour of UTC.
    assertHolds(facts().at("2026-07-20T07:00:00Z").told(), office);
  }

  @Test
  void a_window_over_midnight_belongs_to_the_day_it_began_on() {
    Condition night = new Within(window("UTC", 22 * 60, 6 * 60));
    assertHolds(facts().at("2026-11-23T23:00:00Z").told(), night);
    assertHolds(facts().at("2026-11-24T05:59:00Z").told(), night);
    assertHoldsNot(facts().at("2026-11-24T06:00:00Z").told(), night);
    // Friday's goes on into Saturday, Sunday's does not exist.
    assertHolds(facts().at("2026-11-28T03:00:00Z").told(), night);
    assertHoldsNot(facts().at("2026-11-23T03:00:00Z").told(), night);
  }

  @Test
  void an_attribute_is_read_where_it_is_borne() {
    RoutingFacts known =
        facts().contact("a", "1").company("a", "2").conversation("a", "3").told();
    assertHolds(known, new Attribute(Bearer.CONTACT, "a", new Comparison.Is("1")));
    assertHolds(known, new Attribute(Bearer.COMPANY, "a", new Comparison.Is("2")));
    assertHolds(known, new Attribute(Bearer.CONVERSATION, "a", new Comparison.Is("3")));
    assertUnknown(new Attribute(Bearer.CONTACT, "a", new Comparison.IsNot("1")));
  }

  private static int lot(String workspace, String contact, String key) {
    return Evaluation.lot(key, facts().of(workspace, contact).told());
  }

  private static TimeWindow window(String zone, int from, int to) {
    return new TimeWindow(
        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), from, to, ZoneId.of(zone));
  }

  private static Comparison matches(String pattern) {
    return new Comparison.Matches(new Glob(pattern));
  }

  /// What is unknown holds for nothing, and its contrary for everything.
  private static void assertUnknown(Condition condition) {
    assertHoldsNot(NOTHING_KNOWN, condition);
    assertHolds(NOTHING_KNOWN, new Not(condition));
  }

  private static void assertHolds(RoutingFacts facts, Condition condition) {
    assertTrue(condition.holds(facts), condition::toString);
  }

  private static void assertHoldsNot(RoutingFacts facts, Condition condition) {
    assertFalse(condition.holds(facts), condition::toString);
  }
}
