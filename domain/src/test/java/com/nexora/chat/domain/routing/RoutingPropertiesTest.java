package com.nexora.chat.domain.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.intent.IntentReading;
import com.nexora.chat.domain.intent.Language;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// What holds whatever the rules are.
class RoutingPropertiesTest {

  private static final RoutingFacts FACTS = new RoutingFacts(
      "", Account.unknown(new ContactId("c")), new Language("en"), new IntentReading.Unknown());

  @Property(seed = "6")
  void the_first_rule_that_holds_decides(@ForAll List<Boolean> held) {
    List<Rule> rules = IntStream.range(0, held.size())
        .mapToObj(i -> new Rule("r" + i, condition(held.get(i)), new Rule.Outcome.LeaveAlone()))
        .toList();
    int first = held.indexOf(true);
    assertEquals(
        first < 0 ? "no rule" : "r" + first, Routing.decide(rules, FACTS).matched());
  }

  private static Condition condition(boolean holds) {
    return holds ? new Condition.Always() : new Condition.Not(new Condition.Always());
  }
}
