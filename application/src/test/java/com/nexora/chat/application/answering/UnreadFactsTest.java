package com.nexora.chat.application.answering;

import static com.nexora.chat.application.answering.Office.ACME;
import static com.nexora.chat.application.answering.Office.LOTTIE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.application.Watch;
import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.application.usecase.KeepPromises;
import com.nexora.chat.domain.attribute.Mapping;
import com.nexora.chat.domain.attribute.Model;
import com.nexora.chat.domain.attribute.Shape;
import com.nexora.chat.domain.attribute.WriteBack;
import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.hours.Hours;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.routing.Condition;
import com.nexora.chat.domain.routing.Rule;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A turn that reads nothing writes only what it has done itself.
class UnreadFactsTest {

  private static final String GERMAN = "wie kann ich bitte meine Rechnung bezahlen";
  private static final Map<String, String> FACTS = Map.of(
      "Language", "language",
      "Rule", "rule",
      "Done", "outcome",
      "Why", "handoff-reason",
      "Escalated", "escalated");

  @Test
  void in_the_morning_what_was_read_in_the_evening_stays() {
    Office office = office(Night.hours());
    KeepPromises promises =
        Watch.promises(office.store.promises(), office.desk, office.policies, office.store);
    office.letPass(Duration.between(office.store.instant(), Night.EVENING));
    DeskStory story = office.started(LOTTIE, GERMAN);
    office.works();
    assertEquals(Map.of("Language", "de", "Rule", "german", "Done", "queued"), written(story));
    office.letPass(Duration.between(office.store.instant(), Night.OPENING));
    promises.keep(ACME);
    office.works();
    assertEquals(
        Map.of(
            "Language", "de",
            "Rule", "german",
            "Done", "handed off",
            "Why", "promised",
            "Escalated", "yes"),
        written(story));
  }

  @Test
  void while_the_agent_is_stopped_what_was_read_before_stays() {
    Office office = office(Hours.NONE);
    DeskStory story = office.started(LOTTIE, GERMAN);
    office.works();
    Map<String, String> before = written(story);
    var _ = office.store.halts().halt(ACME, "olga", "it invents prices");
    office.givenBack(story);
    office.says(story, GERMAN);
    office.works();
    Map<String, String> expected = new HashMap<>(before);
    expected.put("Why", "agent stopped");
    assertEquals(expected, written(story));
  }

  private static Map<String, String> written(DeskStory story) {
    Map<String, String> written = new HashMap<>(story.attributes());
    written.keySet().retainAll(FACTS.keySet());
    return written;
  }

  private static Office office(Hours hours) {
    WorkspacePolicy usual = ExamplePolicy.ruled(List.of(new Rule(
        "german",
        new Condition.LanguageIs(new Language("de")),
        new Rule.Outcome.HandOff(new Destination.Team(ExamplePolicy.SUPPORT)))));
    Office office = new Office(WorkspacePolicy.plain(
            usual.agent(),
            List.of(new Language("en"), new Language("de")),
            usual.intents(),
            usual.rules(),
            usual.handoffTo(),
            usual.wording(),
            usual.attributes(),
            usual.questionsBack(),
            usual.quietPeriod(),
            usual.email(),
            usual.share(),
            usual.guard())
        .withHours(hours)
        .withWriteBack(new WriteBack(FACTS.entrySet().stream()
            .map(named -> new Mapping(
                Model.CONVERSATION,
                named.getKey(),
                named.getValue(),
                Shape.TEXT,
                List.of(),
                false,
                0))
            .toList())));
    office.desk.tellsTimeBy(office.store);
    office.defines(FACTS.keySet().stream()
        .map(name -> new Mirrored.Attribute(
            Model.CONVERSATION, name, name, name, "string", List.of(), true, false))
        .toArray(Mirrored.Attribute[]::new));
    return office;
  }
}
