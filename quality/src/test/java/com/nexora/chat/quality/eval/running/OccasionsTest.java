package com.nexora.chat.quality.eval.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.application.usecase.TryAnswer.Occasion;
import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.Ownership;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.turn.Outcome;
import com.nexora.chat.quality.eval.suite.Case;
import com.nexora.chat.quality.eval.suite.Expectation;
import com.nexora.chat.quality.eval.suite.Line;
import com.nexora.chat.quality.eval.suite.Line.Speaker;
import com.nexora.chat.quality.eval.suite.Visitor;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OccasionsTest {

  private static final WorkspacePolicy POLICY = ExamplePolicy.askingBack(1);

  @Test
  void what_the_agent_said_before_tells_what_it_had_decided() {
    Occasion occasion = of(
        customer("where is it"),
        new Line(Speaker.AGENT, POLICY.wording().askBack(new Language("en"))),
        customer("my parcel"),
        new Line(Speaker.AGENT, "It is in the depot."),
        customer("which one"));
    assertEquals(
        List.of(new Outcome.AskedBack(), new Outcome.Answered()),
        occasion.prior().stream().map(turn -> turn.outcome()).toList());
    assertEquals("where is it", occasion.prior().getFirst().question());
    assertEquals(Set.of(new PartId("part2")), occasion.prior().getLast().settled());
    assertInstanceOf(Ownership.Ours.class, ownership(occasion));
    assertEquals("which one", occasion.conversation().awaitingReply().getFirst().text());
  }

  @Test
  void where_the_agent_has_passed_the_customer_on_the_conversation_is_no_longer_its_own() {
    Occasion occasion = of(
        customer("human please"),
        new Line(
            Speaker.AGENT,
            POLICY.wording().handoff(HandoffReason.CUSTOMER_ASKED, new Language("en"))),
        customer("hello?"));
    assertEquals(new Ownership.NotOurs(Ownership.Reason.UNASSIGNED), ownership(occasion));
  }

  @Test
  void where_a_person_has_replied_the_agent_has_nothing_to_say() {
    Occasion occasion =
        of(customer("hi"), new Line(Speaker.TEAMMATE, "Ben here."), customer("hi Ben"));
    assertEquals(new Ownership.NotOurs(Ownership.Reason.TEAMMATE_TOOK_OVER), ownership(occasion));
  }

  @Test
  void the_last_message_came_when_the_case_says_and_the_others_before_it() {
    var parts = of(customer("one"), customer("two")).conversation().parts();
    assertEquals(Case.USUALLY, parts.getLast().at());
    assertEquals(Case.USUALLY.minus(Duration.ofMinutes(1)), parts.getFirst().at());
  }

  @Test
  void the_customer_is_who_the_case_says() {
    Account account = Occasions.of(
            situation(
                new Visitor(true, "https://acme.example", Map.of("tier", "enterprise"), "77"),
                customer("hi")),
            POLICY)
        .account();
    assertEquals(Account.Role.LEAD, account.role());
    assertEquals(Map.of("tier", "enterprise"), account.companyAttributes());
    assertEquals(Optional.of(new TeammateId("77")), account.owner());
  }

  private static Ownership ownership(Occasion occasion) {
    return Ownership.of(occasion.conversation(), POLICY.agent());
  }

  private static Line customer(String text) {
    return new Line(Speaker.CUSTOMER, text);
  }

  private static Occasion of(Line... said) {
    return Occasions.of(situation(Visitor.ANYBODY, said), POLICY);
  }

  private static Case situation(Visitor visitor, Line... said) {
    return new Case(
        "case", "any", List.of(said), visitor, Case.USUALLY, "", false, Expectation.of("answered"));
  }
}
