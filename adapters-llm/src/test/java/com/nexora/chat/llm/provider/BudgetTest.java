package com.nexora.chat.llm.provider;

import static com.nexora.chat.application.testing.ProposeReplyContract.QUESTION;
import static com.nexora.chat.application.testing.ProposeReplyContract.WORKSPACE;
import static com.nexora.chat.llm.provider.ProviderContract.GOOD;
import static com.nexora.chat.llm.provider.ProviderContract.OFFERED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Spending.Amount;
import com.nexora.chat.application.port.Spending.Limits;
import com.nexora.chat.domain.answering.Consulted.Tokens;
import com.nexora.chat.domain.answering.Proposal;
import com.nexora.chat.domain.answering.Proposed;
import com.nexora.chat.llm.provider.openai.OpenAi;
import com.nexora.chat.modeltwin.Behaviour;
import com.nexora.chat.modeltwin.ModelTwin;
import com.nexora.chat.modeltwin.Protocol;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// L-24: what a turn and a day may take, in tokens and in money.
class BudgetTest {

  private final ModelTwin twin = ModelTwin.start(GOOD);
  private final Plan.Model model =
      Plans.model(new OpenAi(true), twin.at(Protocol.OPENAI), "m", Plans.PATIENT);

  @AfterEach
  void close() {
    twin.close();
  }

  private ProviderReplies aTurn(long tokens) {
    return Plans.replies(new Plan(List.of(model), false, Limits.NONE, false, tokens));
  }

  private Tokens one() {
    return Plans.replies(Plans.only(model))
        .propose(WORKSPACE, QUESTION, OFFERED)
        .by()
        .tokens();
  }

  @Test
  void a_turn_that_has_used_up_its_budget_repairs_nothing_more() {
    Tokens one = one();
    int calls = twin.calls().size();
    twin.always(Behaviour.says("This is no JSON."));
    // What is set aside for a call is above the truth, so a second one does not fit.
    ProviderReplies replies = aTurn(2 * one.in() + 700);
    Proposed proposed = replies.propose(WORKSPACE, QUESTION, OFFERED);
    assertEquals(List.of("twin m: no budget"), proposed.by().passedOver());
    assertEquals(1, twin.calls().size() - calls);
  }

  @Test
  void the_second_draft_is_paid_from_the_same_budget() {
    Tokens one = one();
    long budget = 2 * one.in() + 700;
    ProviderReplies replies = aTurn(budget);
    assertInstanceOf(
        Proposal.Answer.class, replies.propose(WORKSPACE, QUESTION, OFFERED).proposal());
    Proposed second = replies.propose(
        WORKSPACE,
        QUESTION.corrected("It was too long.", new Tokens(budget, 0, 0, false)),
        OFFERED);
    assertEquals(List.of("twin m: no budget"), second.by().passedOver());
    assertInstanceOf(
        Proposal.Answer.class,
        aTurn(0)
            .propose(
                WORKSPACE,
                QUESTION.corrected("It was too long.", new Tokens(budget, 0, 0, false)),
                OFFERED)
            .proposal());
  }

  @Test
  void a_day_never_costs_more_money_than_it_may() {
    long dearest = model.prices().atMost(new Tokens(2 * one().in(), 700, 0, true));
    Limits limits = new Limits(new Amount(0, 2 * dearest), Amount.NOTHING);
    ProviderReplies replies = Plans.replies(new Plan(List.of(model), false, limits, false));
    long cost = 0;
    Proposed last = replies.propose(WORKSPACE, QUESTION, OFFERED);
    for (int turn = 0; turn < 40 && last.proposal() instanceof Proposal.Answer; turn++) {
      cost += last.by().cost();
      last = replies.propose(WORKSPACE, QUESTION, OFFERED);
    }
    assertEquals(List.of("twin m: no budget"), last.by().passedOver());
    assertTrue(cost > 0 && cost <= 2 * dearest, cost + " of " + 2 * dearest);
  }

  /// Anthropic charges more for what it keeps in its cache than for what is new.
  @Test
  void what_is_set_aside_covers_a_dear_cache() {
    Plan.Prices dear = new Plan.Prices(1, 1.25, 4);
    Tokens all = new Tokens(1_000, 100, 1_000, false);
    assertEquals(1_650, dear.of(all));
    assertEquals(1_650, dear.atMost(new Tokens(1_000, 100, 0, true)));
  }
}
