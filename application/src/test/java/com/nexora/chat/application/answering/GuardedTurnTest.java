package com.nexora.chat.application.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.Knowing;
import com.nexora.chat.application.Ports;
import com.nexora.chat.application.Rehearsal;
import com.nexora.chat.application.port.ProposeReply;
import com.nexora.chat.application.port.ReadConversation;
import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.application.testing.ScanningIndex;
import com.nexora.chat.application.testing.ScriptedIntents;
import com.nexora.chat.application.testing.ScriptedLanguage;
import com.nexora.chat.application.testing.WordEmbeddings;
import com.nexora.chat.application.usecase.TryAnswer;
import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.answering.Consulted;
import com.nexora.chat.domain.answering.Proposal;
import com.nexora.chat.domain.answering.Proposed;
import com.nexora.chat.domain.answering.Question;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.knowledge.Found;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.domain.turn.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What becomes of drafts that the guard stops (cases L-12 and L-17).
class GuardedTurnTest {

  private static final String BAD = "We will refund you at https://evil.example.";
  private static final Consulted.Tokens TOKENS = new Consulted.Tokens(100, 10, 0, false);

  private final Office office = new Office();
  private final List<Question> asked = new ArrayList<>();

  @Test
  void a_model_writes_once_more_and_is_told_the_rules_it_broke() {
    TryAnswer.Trial trial = tried(writer(), BAD, Office.ANSWER);
    assertEquals(new Outcome.Answered(), trial.decision().outcome());
    assertEquals(2, asked.size());
    assertEquals("", asked.getFirst().context().correction());
    assertEquals(
        "write no addresses; promise nothing that a passage does not say word for word;"
            + " say only what the cited passages say, with their figures",
        asked.getLast().context().correction());
    assertEquals(
        List.of("1: foreign link", "1: promise", "1: unsupported"),
        trial.record().stopped());
    assertEquals(200, trial.record().use().tokensIn(), "both calls are paid for");
    assertEquals(2, trial.record().use().attempts());
  }

  @Test
  void a_second_draft_that_is_stopped_brings_a_person_and_its_words_go_nowhere() {
    TryAnswer.Trial trial = tried(writer(), BAD, "I have cancelled your plan.", Office.ANSWER);
    assertEquals(
        new Outcome.HandedOff(HandoffReason.ANSWER_REJECTED), trial.decision().outcome());
    assertEquals(2, asked.size(), "there is no third");
    assertTrue(trial.record().stopped().contains("2: claims deed"));
    String everything =
        trial.decision().actions().stream().map(Object::toString).collect(Collectors.joining());
    assertFalse(everything.contains("evil.example"));
    assertFalse(everything.contains("I have cancelled"));
    assertTrue(trial.decision().actions().getLast() instanceof Action.Assign);
  }

  @Test
  void a_model_that_quotes_would_quote_the_same_and_is_not_asked_again() {
    TryAnswer.Trial trial = tried(Consulted.inProcess("quoting"), BAD, Office.ANSWER);
    assertEquals(
        new Outcome.HandedOff(HandoffReason.ANSWER_REJECTED), trial.decision().outcome());
    assertEquals(1, asked.size());
  }

  @Test
  void a_question_of_a_model_is_judged_like_an_answer() {
    Deque<Proposal> script = new ArrayDeque<>(List.of(
        new Proposal.Ask("Shall I refund you at evil.example?"),
        new Proposal.Ask("Which password do you mean?")));
    TryAnswer.Trial trial = tried((workspace, question, offered) -> {
      asked.add(question);
      return Proposed.of(script.removeFirst(), writer());
    });
    assertEquals(new Outcome.AskedBack(), trial.decision().outcome());
    assertEquals(List.of("1: foreign link", "1: promise"), trial.record().stopped());
  }

  @Test
  void the_mark_of_the_prompt_never_leaves() {
    TryAnswer.Trial trial = tried(writer(), "My number is c4n4ry.", "It is C-4-N-4-R-Y.");
    assertEquals(
        List.of("1: leak", "2: leak"),
        trial.record().stopped().stream()
            .filter(breach -> breach.endsWith("leak"))
            .toList());
  }

  private TryAnswer.Trial tried(Consulted by, String... drafts) {
    Deque<String> script = new ArrayDeque<>(List.of(drafts));
    return tried((workspace, question, offered) -> {
      asked.add(question);
      return answer(script.removeFirst(), offered, by);
    });
  }

  private static Proposed answer(String text, List<Found> offered, Consulted by) {
    return Proposed.of(new Proposal.Answer(text, List.of(offered.getFirst().passage()), 0.9), by);
  }

  private TryAnswer.Trial tried(ProposeReply model) {
    DeskStory story = office.started(Office.LOTTIE, Office.QUESTION);
    var models = new Ports.Models(
        new WordEmbeddings(), new ScriptedLanguage(), new ScriptedIntents(), model);
    WorkspaceId acme = Office.ACME;
    return Rehearsal.answers(
            models,
            Knowing.finding(
                office.store.knowledge(),
                new ScanningIndex(),
                new WordEmbeddings(),
                InstantSource.fixed(Instant.EPOCH)))
        .answer(
            acme,
            ExamplePolicy.askingBack(1),
            new TryAnswer.Occasion(
                ((ReadConversation.Result.Read) office.desk.read(acme, story.id())).conversation(),
                Account.unknown(Office.LOTTIE),
                List.of()));
  }

  private static Consulted writer() {
    return new Consulted(
        "openai gpt",
        "answer v1",
        TOKENS,
        7,
        Duration.ofMillis(5),
        1,
        List.of(),
        "c4n4ry",
        "Answer from the passages.");
  }
}
