package com.nexora.chat.llm;

import static com.nexora.chat.application.testing.ProposeReplyContract.ANSWERING;
import static com.nexora.chat.application.testing.ProposeReplyContract.QUESTION;
import static com.nexora.chat.application.testing.ProposeReplyContract.WORKSPACE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.nexora.chat.application.port.ProposeReply;
import com.nexora.chat.application.testing.CertificatesContract;
import com.nexora.chat.application.testing.InMemoryCertificates;
import com.nexora.chat.application.testing.InMemoryProviderKeys;
import com.nexora.chat.application.testing.InMemorySpending;
import com.nexora.chat.domain.answering.Proposal;
import com.nexora.chat.domain.answering.Proposed;
import com.nexora.chat.domain.certification.Certificate;
import com.nexora.chat.domain.certification.Certificate.Figures;
import com.nexora.chat.domain.certification.Certificate.Subject;
import com.nexora.chat.domain.knowledge.Found;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.llm.ModelPlan.Certification;
import com.nexora.chat.llm.ModelPlan.Model;
import com.nexora.chat.llm.provider.Librarian;
import com.nexora.chat.llm.reply.ExtractiveReply;
import com.nexora.chat.modeltwin.Asked;
import com.nexora.chat.modeltwin.Behaviour;
import com.nexora.chat.modeltwin.Behaviour.Trouble;
import com.nexora.chat.modeltwin.ModelTwin;
import com.nexora.chat.modeltwin.Protocol;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Keys and certificates, as they are looked up for each turn.
class StoredForModelsTest {

  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  private static final String MAIN = "main";
  private static final List<Found> OFFERED = List.of(new Found(ANSWERING, 0.9));
  private static final Behaviour.Says GOOD = Behaviour.says(new Librarian());

  private final ModelTwin twin = ModelTwin.start(GOOD);
  private final InMemoryProviderKeys keys = new InMemoryProviderKeys();
  private final InMemoryCertificates certificates = new InMemoryCertificates();
  private Instant now = NOW;

  @AfterEach
  void close() {
    twin.close();
  }

  private Model model(String name, ModelPlan.Key key) {
    return new Model(
        Provider.OPENAI,
        name,
        twin.at(Protocol.OPENAI),
        key,
        Optional.empty(),
        700,
        Duration.ofSeconds(20),
        ModelPlan.Prices.UNKNOWN,
        false);
  }

  private Model model(String name) {
    return model(name, new ModelPlan.Key.Given(new Secret("sk-given")));
  }

  private ProposeReply replies(Certification certification, Model... models) {
    ModelPlan plan = new ModelPlan(
        List.copyOf(Arrays.asList(models)), false, ModelPlan.Budget.NONE, false, certification);
    return ProviderModels.open(
        _ -> plan,
        new ExtractiveReply(),
        new ProviderModels.Store(
            new InMemorySpending(), Optional.of(keys), certificates, () -> now));
  }

  private ProposeReply replies(Model... models) {
    return replies(Certification.OF_FALLBACKS, models);
  }

  private static Proposed asked(ProposeReply replies) {
    return replies.propose(WORKSPACE, QUESTION, OFFERED);
  }

  private List<String> keysSeen() {
    return twin.calls().stream()
        .flatMap(call -> call.asked().stream())
        .map(Asked::key)
        .toList();
  }

  private static Subject named(String model) {
    return new Subject("openai", model, "answer v1");
  }

  @Test
  void a_changed_key_holds_from_the_next_turn_on() {
    keys.keep(WORKSPACE, MAIN, new Secret("sk-one"));
    ProposeReply replies = replies(model("first", new ModelPlan.Key.Stored(MAIN)));
    assertInstanceOf(Proposal.Answer.class, asked(replies).proposal());
    keys.keep(WORKSPACE, MAIN, new Secret("sk-two"));
    assertInstanceOf(Proposal.Answer.class, asked(replies).proposal());
    assertEquals(List.of("sk-one", "sk-two"), keysSeen());
  }

  @Test
  void after_a_wrong_key_the_right_one_is_not_made_to_wait() {
    keys.keep(WORKSPACE, MAIN, new Secret("sk-wrong"));
    ProposeReply replies = replies(model("first", new ModelPlan.Key.Stored(MAIN)));
    twin.then(Behaviour.fails(Trouble.BAD_KEY));
    assertInstanceOf(Proposal.Unavailable.class, asked(replies).proposal());
    keys.keep(WORKSPACE, MAIN, new Secret("sk-right"));
    assertInstanceOf(Proposal.Answer.class, asked(replies).proposal());
  }

  @Test
  void without_its_key_a_model_is_passed_over() {
    ProposeReply replies = replies(model("first", new ModelPlan.Key.Stored(MAIN)), model("second"));
    certificates.keep(WORKSPACE, CertificatesContract.good(named("second"), NOW));
    keys.keep(new WorkspaceId("another"), MAIN, new Secret("sk-anothers"));
    Proposed proposed = asked(replies);
    assertEquals(List.of("openai first: no key"), proposed.by().passedOver());
    assertEquals("openai second", proposed.by().model());
    assertEquals(List.of("sk-given"), keysSeen());
  }

  @Test
  void an_uncertified_model_is_never_fallen_back_to() {
    twin.then(Behaviour.fails(Trouble.BROKEN));
    Proposed proposed = asked(replies(model("first"), model("second")));
    assertInstanceOf(Proposal.Unavailable.class, proposed.proposal());
    assertEquals(
        List.of("openai first: broken", "openai second: not certified"),
        proposed.by().passedOver());
    assertEquals(1, twin.calls().size());
  }

  @Test
  void a_certified_one_is_from_the_next_turn_on() {
    ProposeReply replies = replies(model("first"), model("second"));
    twin.always(Behaviour.fails(Trouble.BROKEN));
    assertInstanceOf(Proposal.Unavailable.class, asked(replies).proposal());
    certificates.keep(WORKSPACE, CertificatesContract.good(named("second"), NOW));
    twin.always(GOOD);
    twin.then(Behaviour.fails(Trouble.BROKEN));
    assertEquals("openai second", asked(replies).by().model());
  }

  @Test
  void a_certificate_ends_with_its_prompt_and_with_its_days() {
    certificates.keep(
        WORKSPACE, CertificatesContract.good(new Subject("openai", "second", "answer v0"), NOW));
    assertNotAsked();
    certificates.keep(WORKSPACE, CertificatesContract.good(named("second"), NOW));
    now = NOW.plus(Duration.ofDays(91));
    assertNotAsked();
  }

  @Test
  void a_certificate_of_another_model_workspace_or_of_a_failed_trial_is_none() {
    certificates.keep(new WorkspaceId("another"), CertificatesContract.good(named("second"), NOW));
    certificates.keep(WORKSPACE, CertificatesContract.good(named("first"), NOW));
    assertNotAsked();
    Certificate good = CertificatesContract.good(named("second"), NOW);
    Certificate failed = new Certificate(
        good.subject(),
        good.trial(),
        NOW,
        good.all(),
        Map.of("injection", new Figures(20, 0.5, 0.5, 0)));
    certificates.keep(WORKSPACE, failed);
    assertNotAsked();
  }

  private void assertNotAsked() {
    twin.then(Behaviour.fails(Trouble.BROKEN));
    assertEquals(
        List.of("openai first: broken", "openai second: not certified"),
        asked(replies(model("first"), model("second"))).by().passedOver());
  }

  @Test
  void the_first_model_is_asked_without_one_unless_the_workspace_demands_it() {
    assertEquals("openai first", asked(replies(model("first"))).by().model());
    Certification all = new Certification(true, Duration.ofDays(90));
    assertEquals(
        List.of("openai first: not certified"),
        asked(replies(all, model("first"))).by().passedOver());
    certificates.keep(WORKSPACE, CertificatesContract.good(named("first"), NOW));
    assertEquals("openai first", asked(replies(all, model("first"))).by().model());
  }
}
