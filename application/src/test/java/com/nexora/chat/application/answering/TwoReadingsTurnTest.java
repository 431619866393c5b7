package com.nexora.chat.application.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.application.Knowing;
import com.nexora.chat.application.Ports;
import com.nexora.chat.application.Rehearsal;
import com.nexora.chat.application.port.ReadConversation;
import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.application.testing.ScanningIndex;
import com.nexora.chat.application.testing.ScriptedLanguage;
import com.nexora.chat.application.testing.WordEmbeddings;
import com.nexora.chat.application.usecase.TryAnswer;
import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.answering.Consulted;
import com.nexora.chat.domain.answering.Proposal;
import com.nexora.chat.domain.answering.Proposed;
import com.nexora.chat.domain.intent.IntentReading;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.turn.Action;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// With a provider, the model's reading is combined with the classifier's, and both are recorded.
class TwoReadingsTurnTest {

  private static final WorkspacePolicy POLICY = ExamplePolicy.askingBack(1);

  private final Office office = new Office();

  @Test
  void where_the_classifier_does_not_know_the_models_reading_is_noted_and_both_are_recorded() {
    TryAnswer.Trial trial = tried(new IntentReading.Unknown(), "login");
    assertEquals(Optional.of("login"), intentNoted(trial));
    assertEquals(IntentReading.UNKNOWN, trial.record().intent());
    assertEquals("login", trial.record().use().intent());
  }

  @Test
  void where_they_disagree_the_classifiers_is_noted_and_both_are_recorded() {
    TryAnswer.Trial trial = tried(new IntentReading.Recognised("billing", 0.6), "login");
    assertEquals(Optional.of("billing"), intentNoted(trial));
    assertEquals("billing", trial.record().intent());
    assertEquals(0.6, trial.record().intentConfidence());
    assertEquals("login", trial.record().use().intent());
  }

  @Test
  void where_they_agree_the_record_is_surer() {
    TryAnswer.Trial trial = tried(new IntentReading.Recognised("billing", 0.6), "billing");
    assertEquals(0.8, trial.record().intentConfidence(), 1e-9);
  }

  @Test
  void where_neither_knows_nothing_is_noted() {
    assertEquals(Optional.empty(), intentNoted(tried(new IntentReading.Unknown(), "")));
  }

  private static Optional<String> intentNoted(TryAnswer.Trial trial) {
    return trial.decision().actions().stream()
        .flatMap(action -> action instanceof Action.SetAttributes(var values)
            ? Optional.ofNullable(values.get(POLICY.attributes().intent())).stream()
            : Optional.<String>empty().stream())
        .findFirst();
  }

  private TryAnswer.Trial tried(IntentReading classifier, String model) {
    DeskStory story = office.started(Office.LOTTIE, Office.QUESTION);
    var models = new Ports.Models(
        new WordEmbeddings(),
        new ScriptedLanguage(),
        (workspace, intents, message) -> classifier,
        (workspace, question, offered) -> new Proposed(
            new Proposal.Answer(Office.ANSWER, List.of(offered.getFirst().passage()), 0.9),
            model,
            Consulted.inProcess("scripted")));
    return Rehearsal.answers(
            models,
            Knowing.finding(
                office.store.knowledge(),
                new ScanningIndex(),
                new WordEmbeddings(),
                InstantSource.fixed(Instant.EPOCH)))
        .answer(
            Office.ACME,
            POLICY,
            new TryAnswer.Occasion(
                ((ReadConversation.Result.Read) office.desk.read(Office.ACME, story.id()))
                    .conversation(),
                Account.unknown(Office.LOTTIE),
                List.of()));
  }
}
