package com.nexora.chat.domain.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.routing.Explanation.Seen;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds whatever the rules and the facts are.
class RoutingPropertiesTest {

  private static final Condition YES = new Condition.Always();

  @Property(seed = "6")
  void the_first_rule_that_holds_decides(
      @ForAll("rules") List<Rule> rules, @ForAll("facts") RoutingFacts facts) {
    int first = first(rules, facts);
    Routing routing = Routing.decide(rules, facts);
    assertEquals(first < 0 ? "no rule" : rules.get(first).name(), routing.matched());
    assertEquals(
        first < 0 ? new Rule.Outcome.AgentAnswers() : rules.get(first).then(), routing.outcome());
    assertEquals(first < 0 ? rules.size() : first + 1, routing.tried().size());
  }

  /// Total: every condition of every shape gives an answer of all facts; deterministic: the same.
  @Property(seed = "6")
  void every_condition_answers_and_always_alike(
      @ForAll("conditions") Condition condition, @ForAll("facts") RoutingFacts facts) {
    assertEquals(condition.holds(facts), condition.holds(facts));
  }

  @Property(seed = "6")
  void rules_after_the_one_that_decides_change_nothing(
      @ForAll("rules") List<Rule> rules, @ForAll("facts") RoutingFacts facts, @ForAll Random luck) {
    int first = first(rules, facts);
    if (first >= 0) {
      List<Rule> rest = new ArrayList<>(rules.subList(first + 1, rules.size()));
      Collections.shuffle(rest, luck);
      List<Rule> other = new ArrayList<>(rules.subList(0, first + 1));
      other.addAll(rest);
      assertEquals(Routing.decide(rules, facts), Routing.decide(other, facts));
    }
  }

  @Property(seed = "6")
  void rules_before_the_one_that_decides_may_change_places(
      @ForAll("rules") List<Rule> rules, @ForAll("facts") RoutingFacts facts, @ForAll Random luck) {
    int first = first(rules, facts);
    if (first >= 0) {
      List<Rule> other = new ArrayList<>(rules.subList(0, first));
      Collections.shuffle(other, luck);
      other.addAll(rules.subList(first, rules.size()));
      assertEquals(
          Routing.decide(rules, facts).matched(), Routing.decide(other, facts).matched());
    }
  }

  @Property(seed = "6")
  void the_order_within_all_and_any_says_nothing(
      @ForAll("several") List<Condition> of,
      @ForAll("facts") RoutingFacts facts,
      @ForAll Random luck) {
    List<Condition> other = new ArrayList<>(of);
    Collections.shuffle(other, luck);
    assertEquals(all(of).holds(facts), all(other).holds(facts));
    assertEquals(any(of).holds(facts), any(other).holds(facts));
  }

  @Property(seed = "6")
  void not_all_is_any_not_and_not_any_is_all_not(
      @ForAll("several") List<Condition> of, @ForAll("facts") RoutingFacts facts) {
    List<Condition> contrary = of.stream().map(RoutingPropertiesTest::not).toList();
    assertEquals(not(all(of)).holds(facts), any(contrary).holds(facts));
    assertEquals(not(any(of)).holds(facts), all(contrary).holds(facts));
  }

  @Property(seed = "6")
  void an_explanation_says_what_was_decided(
      @ForAll("rules") List<Rule> rules, @ForAll("facts") RoutingFacts facts) {
    Explanation explained = Routing.explain(rules, facts);
    Routing routing = Routing.decide(rules, facts);
    assertEquals(routing.matched(), explained.matched());
    assertEquals(routing.outcome(), explained.outcome());
    assertEquals(rules.size(), explained.rules().size());
    for (int i = 0; i < rules.size(); i++) {
      Explanation.Line line = explained.rules().get(i);
      assertEquals(rules.get(i).when().holds(facts), line.held());
      assertEquals(i == first(rules, facts), line.decides());
      assertTrue(coherent(line.when()), line.toString());
    }
    assertFalse(explained.text().isBlank());
  }

  /// Whatever the customer turns out to have said, and to be.
  @Property(seed = "6")
  void what_decides_unread_decides_whatever_is_read(
      @ForAll("rules") List<Rule> rules,
      @ForAll("facts") RoutingFacts facts,
      @ForAll("facts") RoutingFacts others) {
    Routing.unread(rules, facts, true).ifPresent(routing -> {
      RoutingFacts said = facts.said(others.language(), others.intent());
      assertEquals(Routing.decide(rules, said).matched(), routing.matched());
      assertEquals(Routing.decide(rules, said).tried(), routing.tried());
    });
    Routing.unread(rules, facts, false).ifPresent(routing -> {
      RoutingFacts other = of(facts, others);
      assertEquals(Routing.decide(rules, other).matched(), routing.matched());
    });
  }

  /// And nothing else may decide than what is said to be possible.
  @Property(seed = "6")
  void whatever_is_read_one_of_the_possible_rules_decides(
      @ForAll("rules") List<Rule> rules,
      @ForAll("facts") RoutingFacts facts,
      @ForAll("facts") RoutingFacts others) {
    RoutingFacts said = facts.said(others.language(), others.intent());
    assertTrue(Routing.possible(rules, facts, true)
        .contains(Routing.decide(rules, said).matched()));
    List<String> unknown = Routing.possible(rules, facts, false);
    assertTrue(unknown.contains(Routing.decide(rules, of(facts, others)).matched()));
    Routing.unread(rules, facts, false)
        .ifPresent(routing -> assertEquals(List.of(routing.matched()), unknown));
  }

  /// The same conversation of another customer, but for who they are by their id.
  private static RoutingFacts of(RoutingFacts facts, RoutingFacts others) {
    Account known = others.account();
    return new RoutingFacts(
        facts.workspace(),
        facts.at(),
        facts.conversation(),
        new Account(
            facts.account().contact(),
            known.name(),
            known.role(),
            known.owner(),
            known.companyName(),
            known.contactAttributes(),
            known.companyAttributes(),
            known.profile()),
        others.language(),
        others.intent(),
        others.tier(),
        facts.business());
  }

  /// What is said of rules that always or never hold is true of all facts.
  @Property(seed = "6")
  void what_always_or_never_holds_does(
      @ForAll("conditions") Condition condition, @ForAll("facts") RoutingFacts facts) {
    assertTrue(!Reach.always(condition) || condition.holds(facts));
    assertTrue(!Reach.never(condition) || !condition.holds(facts));
  }

  /// What a group is said to be follows from what its parts are said to be.
  private static boolean coherent(Seen seen) {
    return switch (seen) {
      case Seen.Leaf _ -> true;
      case Seen.Group group -> {
        boolean expected = switch (group.joined()) {
          case "all of" -> group.of().stream().allMatch(Seen::held);
          case "any of" -> group.of().stream().anyMatch(Seen::held);
          default -> !group.of().getFirst().held();
        };
        yield expected == group.held()
            && group.of().stream().allMatch(RoutingPropertiesTest::coherent);
      }
    };
  }

  private static int first(List<Rule> rules, RoutingFacts facts) {
    List<Boolean> held = rules.stream().map(rule -> rule.when().holds(facts)).toList();
    return held.indexOf(true);
  }

  @Provide
  Arbitrary<List<Rule>> rules() {
    return several().map(conditions -> {
      List<Rule> rules = new ArrayList<>();
      conditions.forEach(condition -> rules.add(
          new Rule("r" + rules.size(), condition, new Rule.Outcome.Say("" + rules.size()))));
      return rules;
    });
  }

  @Provide
  Arbitrary<List<Condition>> several() {
    return conditions().list().ofMaxSize(6);
  }

  @Provide
  Arbitrary<Condition> conditions() {
    return nested(3);
  }

  private static Arbitrary<Condition> nested(int depth) {
    Arbitrary<Condition> leaf = SomeConditions.leaf();
    if (depth == 0) {
      return leaf;
    }
    Arbitrary<Condition> inner = Arbitraries.lazy(() -> nested(depth - 1));
    return Arbitraries.oneOf(
        leaf,
        inner.list().ofMaxSize(3).map(RoutingPropertiesTest::all),
        inner.list().ofMaxSize(3).map(RoutingPropertiesTest::any),
        inner.map(RoutingPropertiesTest::not),
        Arbitraries.just(YES));
  }

  @Provide
  Arbitrary<RoutingFacts> facts() {
    return SomeConditions.facts();
  }

  private static Condition all(List<Condition> of) {
    return new Condition.All(of);
  }

  private static Condition any(List<Condition> of) {
    return new Condition.Any(of);
  }

  private static Condition not(Condition of) {
    return new Condition.Not(of);
  }

  /// The properties above say something only if leaves hold sometimes and sometimes not.
  @Property(seed = "6", tries = 1)
  void leaves_are_of_both_kinds() {
    List<Condition> leaves = SomeConditions.leaf().list().ofSize(500).sample();
    List<RoutingFacts> facts = SomeConditions.facts().list().ofSize(20).sample();
    long kinds = leaves.stream().map(Object::getClass).distinct().count();
    assertEquals(17, kinds);
    Stream<Boolean> held = leaves.stream().flatMap(leaf -> facts.stream().map(leaf::holds));
    long yes = held.filter(h -> h).count();
    assertTrue(yes > 1_000 && yes < 9_000, "held " + yes + " of 10000");
  }
}
