package com.nexora.chat.llm.provider;

import static com.nexora.chat.application.testing.ProposeReplyContract.WORKSPACE;
import static com.nexora.chat.llm.provider.ProviderContract.GOOD;
import static com.nexora.chat.llm.provider.ProviderContract.OFFERED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Spending.Limits;
import com.nexora.chat.domain.answering.Proposal;
import com.nexora.chat.domain.answering.Question;
import com.nexora.chat.domain.answering.Said;
import com.nexora.chat.llm.provider.openai.OpenAi;
import com.nexora.chat.modeltwin.Call;
import com.nexora.chat.modeltwin.ModelTwin;
import com.nexora.chat.modeltwin.Protocol;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Personal data on its way to a provider and back (case L-23).
class VeilTest {

  private static final String CARD = "4111 1111 1111 1111";
  private static final Question QUESTION = new Question(
      "",
      "My card " + CARD + " was declined. Write to ada@example.org, or call +44 20 7946 0018.",
      List.of(),
      new Question.Context(
          "77", List.of(new Said(Said.Speaker.CUSTOMER, "I am ada@example.org")), "en", List.of()));

  private final ModelTwin twin = ModelTwin.start(GOOD);
  private final Plan.Model model =
      Plans.model(new OpenAi(true), twin.at(Protocol.OPENAI), "first", Plans.PATIENT);

  @AfterEach
  void close() {
    twin.close();
  }

  @Test
  void nothing_personal_reaches_a_provider() {
    String body = sent(false);
    assertFalse(body.contains("4111"), body);
    assertFalse(body.contains("ada@"), body);
    assertFalse(body.contains("7946"), body);
    assertTrue(body.contains("[EMAIL-1]"), body);
    assertFalse(body.contains("[EMAIL-2]"), "one address has one placeholder: " + body);
  }

  @Test
  void a_workspace_may_let_it_go() {
    assertTrue(sent(true).contains("ada@example.org"));
  }

  @Test
  void what_comes_back_is_put_back_but_no_card() {
    Veil veil = Veil.over(QUESTION, false);
    assertEquals(
        new Proposal.Ask("Is it ada@example.org and [CARD-1]?"),
        veil.lifted(new Proposal.Ask("Is it [EMAIL-1] and [CARD-1]?")));
  }

  private String sent(boolean leaves) {
    Plans.replies(new Plan(List.of(model), false, Limits.NONE, leaves))
        .propose(WORKSPACE, QUESTION, OFFERED);
    return twin.calls().stream().map(Call::body).reduce("", String::concat);
  }
}
