package com.nexora.chat.llm.provider;

import static com.nexora.chat.llm.provider.Librarian.decision;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.nexora.chat.application.port.ProposeReply;
import com.nexora.chat.application.testing.ProposeReplyContract;
import com.nexora.chat.domain.answering.Consulted.Tokens;
import com.nexora.chat.domain.answering.Proposal;
import com.nexora.chat.domain.answering.Proposed;
import com.nexora.chat.domain.knowledge.Found;
import com.nexora.chat.modeltwin.Asked;
import com.nexora.chat.modeltwin.Behaviour;
import com.nexora.chat.modeltwin.Behaviour.Ending;
import com.nexora.chat.modeltwin.Behaviour.Figures;
import com.nexora.chat.modeltwin.Behaviour.Trouble;
import com.nexora.chat.modeltwin.ModelTwin;
import com.nexora.chat.modeltwin.Protocol;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What every provider must do, asked through its real protocol.
abstract class ProviderContract implements ProposeReplyContract {

  private static final Duration IMPATIENT = Duration.ofMillis(400);
  static final List<Found> OFFERED = List.of(new Found(ANSWERING, 0.9), new Found(OTHER, 0.4));
  static final Behaviour.Says GOOD = Behaviour.says(new Librarian());

  private final ModelTwin twin = ModelTwin.start(GOOD);
  private final Dialect dialect;
  private final Protocol protocol;

  ProviderContract(Dialect dialect, Protocol protocol) {
    this.dialect = dialect;
    this.protocol = protocol;
  }

  @AfterEach
  void close() {
    twin.close();
  }

  @Override
  public ProposeReply replies() {
    return within(Plans.PATIENT);
  }

  private ProviderReplies within(Duration timeout) {
    return Plans.replies(Plans.only(Plans.model(dialect, twin.at(protocol), "m-1", timeout)));
  }

  private static Proposed asked(ProposeReply replies) {
    return replies.propose(WORKSPACE, QUESTION, OFFERED);
  }

  private Proposed after(Behaviour... behaviours) {
    twin.always(new Behaviour.Fails(Trouble.BROKEN, Optional.empty()));
    twin.then(behaviours);
    return asked(replies());
  }

  private static void assertAnswers(Proposed proposed) {
    assertInstanceOf(Proposal.Answer.class, proposed.proposal(), proposed::toString);
  }

  private static void assertFails(Failure failure, Proposed proposed) {
    assertEquals(new Proposal.Unavailable("twin m-1: " + failure.label()), proposed.proposal());
    assertEquals(List.of("twin m-1: " + failure.label()), proposed.by().passedOver());
  }

  @Test
  void a_request_carries_what_was_set_and_asks_for_the_shape_of_a_decision() {
    Proposed proposed = asked(replies());
    Asked asked = twin.calls().getFirst().asked().orElseThrow();
    assertEquals("m-1", asked.model());
    assertEquals(Plans.KEY, asked.key());
    assertEquals(List.of("system", "user"), asked.roles());
    assertEquals(Optional.of(0.2), asked.temperature());
    assertEquals(Optional.of(700), asked.mostTokens());
    assertTrue(asked.schema().contains("stay_silent"), asked.schema());
    assertTrue(asked.system().contains(proposed.by().canary()), "the canary is missing");
    assertEquals("twin m-1", proposed.by().model());
    assertEquals("answer v1", proposed.by().prompt());
    assertEquals(1, proposed.by().attempts());
  }

  @Test
  void tokens_and_cost_are_the_providers_own_figures() {
    Proposed proposed = asked(replies());
    Asked asked = twin.calls().getFirst().asked().orElseThrow();
    String answer = new Librarian().answer(asked);
    Tokens counted = new Tokens(
        Math.ceilDiv(asked.prompt().length(), 4), Math.ceilDiv(answer.length(), 4), 0, false);
    assertEquals(counted, proposed.by().tokens());
    assertEquals(counted.in() + 4 * counted.out(), proposed.by().cost());
  }

  /// L-25
  @Test
  void figures_that_are_missing_or_nonsense_are_estimated_on_the_safe_side() {
    Tokens counted = asked(replies()).by().tokens();
    for (Figures figures : List.of(Figures.MISSING, Figures.NEGATIVE)) {
      Proposed proposed = after(GOOD.with(figures));
      // LangChain4j reads no answer of Gemini's without figures. It is charged all the same.
      if (protocol != Protocol.GEMINI || figures != Figures.MISSING) {
        assertAnswers(proposed);
      }
      assertTrue(proposed.by().tokens().estimated(), figures::toString);
      assertTrue(proposed.by().tokens().in() >= counted.in(), figures::toString);
      assertTrue(proposed.by().tokens().out() >= counted.out(), figures::toString);
    }
  }

  /// L-01
  @Test
  void a_provider_that_cannot_be_reached_is_said_to_be() throws Exception {
    URI nowhere;
    try (ServerSocket free = new ServerSocket(0)) {
      nowhere = URI.create("http://127.0.0.1:" + free.getLocalPort());
    }
    assertFails(
        Failure.UNREACHABLE,
        asked(Plans.replies(Plans.only(Plans.model(dialect, nowhere, "m-1", Plans.PATIENT)))));
  }

  @Test
  void a_connection_that_breaks_off_half_way_is_a_failure() {
    assertFails(Failure.UNREACHABLE, after(new Behaviour.Cuts(60, GOOD)));
  }

  /// L-02: the deadline is for the whole answer, so one that trickles ends as well.
  @Test
  void a_model_that_hangs_stalls_or_trickles_is_given_up() {
    for (Behaviour slow : List.of(
        new Behaviour.Hangs(),
        new Behaviour.Stalls(40, GOOD),
        new Behaviour.Drips(Duration.ofMillis(20), GOOD))) {
      twin.always(slow);
      long begun = System.nanoTime();
      assertFails(Failure.TOO_SLOW, asked(within(IMPATIENT)));
      assertTrue(System.nanoTime() - begun < Plans.PATIENT.toNanos(), slow::toString);
    }
  }

  /// L-03
  @Test
  void a_provider_that_has_enough_is_left_alone_for_as_long_as_it_says() {
    ProposeReply replies = replies();
    twin.then(new Behaviour.Fails(Trouble.RATE_LIMITED, Optional.of(Duration.ofMinutes(1))));
    assertFails(Failure.RATE_LIMITED, asked(replies));
    assertFails(Failure.LEFT_ALONE, asked(replies));
    assertEquals(1, twin.calls().size());
  }

  /// L-03
  @Test
  void a_provider_in_trouble_is_asked_once_a_turn_and_then_left_alone() {
    ProposeReply replies = replies();
    twin.always(new Behaviour.Fails(Trouble.OVERLOADED, Optional.empty()));
    for (int turn = 0; turn < 3; turn++) {
      assertFails(Failure.OVERLOADED, asked(replies));
    }
    assertFails(Failure.LEFT_ALONE, asked(replies));
    assertEquals(3, twin.calls().size());
  }

  /// L-04
  @Test
  void a_refused_key_is_not_tried_again_and_again() {
    for (Trouble trouble : List.of(Trouble.BAD_KEY, Trouble.FORBIDDEN)) {
      ProposeReply replies = replies();
      int before = twin.calls().size();
      twin.always(Behaviour.fails(trouble));
      assertFails(Failure.BAD_KEY, asked(replies));
      assertFails(Failure.LEFT_ALONE, asked(replies));
      assertEquals(1, twin.calls().size() - before);
    }
  }

  /// L-05
  @Test
  void an_answer_that_was_cut_off_is_asked_for_once_more_and_never_used() {
    Behaviour.Says cut =
        Behaviour.says("{\"decision\": \"answer\", \"text\": \"You can").ending(Ending.LENGTH);
    Proposed proposed = after(cut, GOOD);
    assertAnswers(proposed);
    assertEquals(2, proposed.by().attempts());
    assertFails(Failure.CUT_OFF, after(cut, cut, cut));
  }

  /// L-05
  @Test
  void a_model_that_declines_brings_a_person() {
    assumeTrue(
        protocol != Protocol.OLLAMA && protocol != Protocol.MISTRAL,
        "there a model declines in words, which are no decision");
    for (Ending ending : List.of(Ending.FILTERED, Ending.REFUSED)) {
      Proposed proposed = after(Behaviour.says("I cannot help with that.").ending(ending));
      assertEquals(new Proposal.HandOff(Proposal.Why.MODEL_DECLINED), proposed.proposal());
    }
  }

  /// L-05
  @Test
  void an_empty_answer_is_asked_for_again_and_then_given_up() {
    Behaviour.Says nothing = Behaviour.says(" ");
    assertAnswers(after(nothing, GOOD));
    assertFails(Failure.UNREADABLE, after(nothing, nothing, nothing));
  }

  /// L-06, L-08
  @Test
  void what_cannot_be_read_is_asked_for_twice_more_and_then_given_up() {
    String good = decision("answer", "Yes.", "p1", "other");
    for (String bad : List.of(
        "Sure! Here it is: " + good,
        good.substring(0, good.length() - 3),
        good + good,
        "[" + good + "]",
        good.replace("\"intent\"", "\"decision\""),
        good.replace("\"answer\"", "\"refund\""),
        good.replace("p1", "p9"))) {
      Behaviour.Says said = Behaviour.says(bad);
      Proposed mended = after(said, said, GOOD);
      assertAnswers(mended);
      assertEquals(3, mended.by().attempts());
      assertFails(Failure.UNREADABLE, after(said, said, said));
    }
  }

  /// L-06
  @Test
  void a_fence_an_extra_field_and_a_number_as_text_are_forgiven() {
    String good = decision("answer", "Yes.", "p1", "other");
    for (String fine : List.of(
        "```json\n" + good + "\n```",
        good.replace("\"intent\"", "\"tool\": \"refund_all\", \"intent\""),
        good.replace("0.9", "\"0.9\""))) {
      Proposed proposed = after(Behaviour.says(fine));
      Proposal.Answer answer = assertInstanceOf(Proposal.Answer.class, proposed.proposal());
      assertEquals(0.9, answer.confidence());
      assertEquals(1, proposed.by().attempts());
    }
  }

  /// L-09
  @Test
  void an_endless_answer_ends() {
    assertFails(Failure.TOO_LONG, after(new Behaviour.Floods(50_000_000)));
    Behaviour.Says endless = Behaviour.says(decision("answer", "word ".repeat(20_000), "p1", ""));
    assertFails(Failure.UNREADABLE, after(endless, endless, endless));
  }

  /// L-26
  @Test
  void an_answer_that_comes_late_is_for_nobody() {
    twin.then(new Behaviour.Slow(
        Duration.ofSeconds(1), Behaviour.says(decision("answer", "Late.", "p1", ""))));
    ProposeReply replies = within(IMPATIENT);
    assertFails(Failure.TOO_SLOW, asked(replies));
    Proposal.Answer answer =
        assertInstanceOf(Proposal.Answer.class, asked(replies).proposal());
    assertFalse(answer.text().contains("Late"));
  }

  /// L-29
  @Test
  void an_answer_of_another_shape_is_a_failure_like_any_other() {
    for (String shape : List.of("{}", "[]", "null", "<html>maintenance</html>", "{\"v\":2}")) {
      Proposed proposed = after(GOOD.bent(_ -> shape));
      assertInstanceOf(Proposal.Unavailable.class, proposed.proposal(), shape);
      assertTrue(proposed.by().attempts() <= 3, shape);
    }
  }

  @Test
  void a_model_nobody_knows_is_named_as_such() {
    Proposed proposed = after(Behaviour.fails(Trouble.NO_SUCH_MODEL));
    assertInstanceOf(Proposal.Unavailable.class, proposed.proposal());
    assertEquals(1, twin.calls().size());
  }

  @Test
  void a_redirect_is_not_followed() {
    try (ModelTwin elsewhere = ModelTwin.start(GOOD)) {
      String there = elsewhere.at(protocol) + "/chat/completions";
      assertFails(Failure.UNKNOWN_SHAPE, after(new Behaviour.Redirects(there)));
      assertEquals(List.of(), elsewhere.calls());
    }
  }
}
