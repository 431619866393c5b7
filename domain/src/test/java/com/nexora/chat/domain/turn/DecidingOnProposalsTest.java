package com.nexora.chat.domain.turn;

import static com.nexora.chat.domain.conversation.Conversations.AGENT;
import static com.nexora.chat.domain.conversation.Conversations.MAYA;
import static com.nexora.chat.domain.conversation.Conversations.story;
import static com.nexora.chat.domain.turn.Examples.ANSWERS;
import static com.nexora.chat.domain.turn.Examples.OFFERED;
import static com.nexora.chat.domain.turn.Examples.deciding;
import static com.nexora.chat.domain.turn.Examples.judged;
import static com.nexora.chat.domain.turn.Examples.ladder;
import static com.nexora.chat.domain.turn.Examples.note;
import static com.nexora.chat.domain.turn.Examples.reading;
import static com.nexora.chat.domain.turn.Examples.reply;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.domain.answering.Consulted;
import com.nexora.chat.domain.answering.Consulted.Tokens;
import com.nexora.chat.domain.answering.Proposal;
import com.nexora.chat.domain.answering.Proposed;
import com.nexora.chat.domain.answering.Question;
import com.nexora.chat.domain.answering.Said;
import com.nexora.chat.domain.answering.Said.Speaker;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.handoff.HandoffReason;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What a model may bring about, and what it may not.
class DecidingOnProposalsTest {

  @Test
  void a_models_question_is_asked_and_counts_as_one() {
    Decision first = deciding(ANSWERS, reading().build())
        .with(
            new Proposal.Ask("Which app?"),
            judged(new Proposal.Ask("Which app?"), OFFERED),
            OFFERED);
    assertEquals(new Outcome.AskedBack(), first.outcome());
    assertEquals("Which app?", reply(first));
    Reading asked = reading()
        .prior(new PriorTurn(new Outcome.AskedBack(), "it broke", "unknown", Set.of()))
        .build();
    assertEquals(
        new Outcome.HandedOff(HandoffReason.NO_ANSWER_FOUND),
        deciding(ANSWERS, asked)
            .with(new Proposal.Ask("Which?"), judged(new Proposal.Ask("Which?"), OFFERED), OFFERED)
            .outcome());
  }

  @Test
  void a_model_that_asks_for_a_person_brings_one() {
    for (Proposal.Why why : Proposal.Why.values()) {
      Decision decision = deciding(ANSWERS, reading().build())
          .with(new Proposal.HandOff(why), judged(new Proposal.HandOff(why), OFFERED), OFFERED);
      assertEquals(
          new Outcome.HandedOff(HandoffReason.MODEL_ASKED_FOR_A_PERSON), decision.outcome());
      assertEquals(new Assignee.ToTeam(Examples.SUPPORT), ladder(decision).getFirst());
    }
  }

  @Test
  void no_customer_is_left_without_an_end_on_a_models_word() {
    for (Proposal nothing : List.of(new Proposal.Close(), new Proposal.StaySilent())) {
      Decision decision =
          deciding(ANSWERS, reading().build()).with(nothing, judged(nothing, OFFERED), OFFERED);
      assertEquals(new Outcome.HandedOff(HandoffReason.MODEL_WOULD_NOT_ANSWER), decision.outcome());
      assertTrue(note(decision, 0).contains("nothing to answer"), note(decision, 0));
    }
  }

  @Test
  void a_question_tells_who_said_what_before_it() {
    Reading reading = reading()
        .in(story()
            .bot("Hi! How can we help?")
            .customer("it broke")
            .note(MAYA, "be careful with this one")
            .reply(AGENT, "What broke?")
            .reply(MAYA, "I took a look")
            .customer("the press"))
        .build();
    Question question = deciding(ANSWERS, reading).question();
    assertEquals(
        List.of(
            new Said(Speaker.BOT, "Hi! How can we help?"),
            new Said(Speaker.CUSTOMER, "it broke"),
            new Said(Speaker.AGENT, "What broke?"),
            new Said(Speaker.TEAMMATE, "I took a look")),
        question.context().history());
    assertEquals("the press", question.latest());
    assertEquals("en", question.context().language());
  }

  @Test
  void what_a_model_took_is_recorded() {
    Consulted by = new Consulted(
        "openai gpt",
        "answer v1",
        new Tokens(1_200, 80, 1_024, false),
        345,
        Duration.ofMillis(1_500),
        2,
        List.of("anthropic claude: overloaded"),
        "canary",
        "the words of the prompt");
    DecisionRecord record = deciding(ANSWERS, reading().build())
        .record()
        .asked(OFFERED, new Proposed(new Proposal.HandOff(Proposal.Why.RISK), "login", by));
    assertEquals("openai gpt", record.model());
    assertEquals("hand off, risk", record.proposal());
    assertEquals(
        new DecisionRecord.ModelUse(
            "answer v1",
            "login",
            1_200,
            80,
            1_024,
            false,
            345,
            1_500,
            2,
            List.of("anthropic claude: overloaded")),
        record.use());
  }
}
