package com.nexora.chat.bootstrap.operator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.application.port.Spending.Amount;
import com.nexora.chat.application.port.Spending.Limits;
import com.nexora.chat.application.testing.CertificatesContract;
import com.nexora.chat.application.testing.InMemoryCertificates;
import com.nexora.chat.application.testing.InMemoryProviderKeys;
import com.nexora.chat.application.testing.InMemorySpending;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.llm.ModelPlan;
import com.nexora.chat.llm.ModelPlan.Budget;
import com.nexora.chat.llm.ModelPlan.Certification;
import com.nexora.chat.llm.ModelPlan.Model;
import com.nexora.chat.llm.ModelPlan.Prices;
import com.nexora.chat.llm.Provider;
import com.nexora.chat.llm.ProviderModels;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ModelCheckTest {

  private static final WorkspaceId ACME = new WorkspaceId("acme");
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final Certification FALLBACKS = Certification.OF_FALLBACKS;

  private final InMemoryProviderKeys keys = new InMemoryProviderKeys();
  private final InMemoryCertificates certificates = new InMemoryCertificates();
  private final InMemorySpending spending = new InMemorySpending();

  private List<String> found(boolean live, ModelPlan plan) {
    ProviderModels.Store store =
        new ProviderModels.Store(spending, Optional.of(keys), certificates, () -> NOON);
    return new ModelCheck(store, live)
        .look(ACME, plan).stream()
            .map(finding -> finding.level() + " " + finding.sentence())
            .toList();
  }

  private static ModelPlan plan(Budget budget, Certification certification, Model... models) {
    return new ModelPlan(List.of(models), false, budget, false, certification);
  }

  private static Model model(String name, String address, ModelPlan.Key key) {
    return new Model(
        Provider.OPENAI_COMPATIBLE,
        name,
        URI.create(address),
        key,
        Optional.empty(),
        100,
        Duration.ofSeconds(1),
        Prices.UNKNOWN,
        false);
  }

  private static Model here(String name, ModelPlan.Key key) {
    return model(name, "http://127.0.0.1:1", key);
  }

  @Test
  void without_models_the_built_in_one_answers() {
    assertEquals(List.of("FINE The built-in model answers."), found(false, ModelPlan.BUILT_IN));
  }

  @Test
  void a_fallback_without_a_certificate_is_wrong_and_a_first_model_is_worth_knowing() {
    ModelPlan plan = plan(
        Budget.NONE,
        FALLBACKS,
        here("one", new ModelPlan.Key.None()),
        here("two", new ModelPlan.Key.None()));
    String none = "it has no certificate for this prompt. ./nexora certify tries it.";
    assertEquals(
        List.of(
            "NOTE openai-compatible one is asked without a certificate: " + none,
            "WRONG openai-compatible two is not asked: " + none,
            "NOTE There is no limit for a day."),
        found(false, plan));
    for (Model model : plan.models()) {
      certificates.keep(ACME, CertificatesContract.good(ProviderModels.subject(model), NOON));
    }
    assertEquals(
        List.of(
            "FINE openai-compatible one could be asked now.",
            "FINE openai-compatible two could be asked now.",
            "NOTE There is no limit for a day."),
        found(false, plan));
  }

  @Test
  void a_key_that_nobody_stored_is_wrong() {
    ModelPlan plan = plan(Budget.NONE, FALLBACKS, here("one", new ModelPlan.Key.Stored("main")));
    certificates.keep(
        ACME, CertificatesContract.good(ProviderModels.subject(plan.models().getFirst()), NOON));
    assertEquals(
        "WRONG openai-compatible one has no key: ./nexora key set --workspace acme --name main"
            + " stores one.",
        found(false, plan).getFirst());
    keys.keep(ACME, "main", new Secret("sk"));
    assertEquals(
        "FINE openai-compatible one could be asked now.", found(false, plan).getFirst());
  }

  @Test
  void a_host_that_nobody_answers_at_is_found_live_alone() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }
    ModelPlan plan = plan(
        Budget.NONE, FALLBACKS, model("one", "http://127.0.0.1:" + free, new ModelPlan.Key.None()));
    certificates.keep(
        ACME, CertificatesContract.good(ProviderModels.subject(plan.models().getFirst()), NOON));
    assertEquals(
        "FINE openai-compatible one could be asked now.", found(false, plan).getFirst());
    assertEquals(
        "WRONG openai-compatible one cannot be reached: 127.0.0.1 is silent.",
        found(true, plan).getFirst());
  }

  @Test
  void a_private_address_is_wrong_unless_it_is_allowed() {
    ModelPlan plan =
        plan(Budget.NONE, FALLBACKS, model("one", "https://10.0.0.7", new ModelPlan.Key.None()));
    assertEquals(
        "WRONG openai-compatible one is not asked: 10.0.0.7 is in a private network;"
            + " allow-private: true allows it.",
        found(false, plan).getFirst());
  }

  @Test
  void what_is_left_of_the_day_is_told_in_tokens_and_in_money() {
    ModelPlan plan = plan(
        new Budget(0, 1_000, 0, 2_500_000, 0), FALLBACKS, here("one", new ModelPlan.Key.None()));
    assertEquals(
        "FINE Spent today: 0 of 1000 tokens. 0.00 of 2.50 in money.",
        found(false, plan).getLast());
    var _ =
        spending.reserve(ACME, new ConversationId("t"), Limits.NONE, new Amount(400, 2_500_000));
    assertEquals(
        "WRONG Spent today: 400 of 1000 tokens. 2.50 of 2.50 in money.",
        found(false, plan).getLast());
  }
}
