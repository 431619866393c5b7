package com.nexora.chat.application.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.Knowing;
import com.nexora.chat.application.Ports;
import com.nexora.chat.application.Rehearsal;
import com.nexora.chat.application.port.ReadConversation;
import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.application.testing.ScanningIndex;
import com.nexora.chat.application.testing.ScriptedIntents;
import com.nexora.chat.application.testing.ScriptedLanguage;
import com.nexora.chat.application.testing.ScriptedReply;
import com.nexora.chat.application.testing.WordEmbeddings;
import com.nexora.chat.application.usecase.TryAnswer;
import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.handoff.Ladder;
import com.nexora.chat.domain.handoff.Rung;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.routing.Condition;
import com.nexora.chat.domain.routing.Rule;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.domain.turn.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TryingTest {

  private final Office office = new Office();
  private final TryAnswer trying = Rehearsal.answers(
      new Ports.Models(
          new WordEmbeddings(), new ScriptedLanguage(), new ScriptedIntents(), new ScriptedReply()),
      Knowing.finding(
          office.store.knowledge(),
          new ScanningIndex(),
          new WordEmbeddings(),
          InstantSource.fixed(Instant.EPOCH)));

  @Test
  void it_decides_as_in_earnest_and_does_nothing_of_it() {
    DeskStory story = office.started(Office.LOTTIE, Office.QUESTION);
    TryAnswer.Trial trial = tried(story);
    assertEquals(new Outcome.Answered(), trial.decision().outcome());
    assertEquals(1, trial.record().passages().size());
    assertEquals(2, read(story).parts().size(), "nothing was added");
    office.works();
    assertTrue(read(story).parts().size() > 2, "the turn in earnest still had everything to do");
  }

  @Test
  void a_wish_for_a_person_is_heard_here_too() {
    assertEquals(
        new Outcome.HandedOff(HandoffReason.CUSTOMER_ASKED),
        tried(office.started(Office.LOTTIE, "let me talk to a human"))
            .decision()
            .outcome());
  }

  @Test
  void where_a_person_has_the_conversation_the_agent_is_silent() {
    DeskStory story = office.started(Office.LOTTIE, Office.QUESTION);
    story.teammateAssigns(Office.MAYA, new Assignee.ToTeammate(Office.MAYA));
    assertInstanceOf(Outcome.Suppressed.class, tried(story).decision().outcome());
  }

  @Test
  void there_is_nothing_to_decide_unless_the_customer_waits() {
    DeskStory story = office.started(Office.LOTTIE, Office.QUESTION);
    office.works();
    assertThrows(IllegalArgumentException.class, () -> tried(story));
  }

  @Test
  void after_an_answer_a_few_words_are_understood_by_what_was_asked_before() {
    String words = "and on a phone?";
    double alone = nearest(tried(office.started(Office.LOTTIE, words)));
    DeskStory story = office.started(Office.LOTTIE, Office.QUESTION);
    office.works();
    story.customerSays(words);
    double inContext = nearest(tried(story));
    assertTrue(inContext > alone + 0.1, () -> inContext + " and alone " + alone);
  }

  /// The messages of an office are written in the morning, at ten by the clock of Berlin.
  @Test
  void rules_ladders_and_promises_go_by_the_time_of_the_last_message_and_nobody_is_away() {
    office.desk.tellsTimeBy(office.store);
    TeamId support = ExamplePolicy.SUPPORT;
    Rule there = new Rule(
        "there",
        new Condition.TeamHours(support, true),
        new Rule.Outcome.HandOff(new Destination.OnLadder(new Ladder(
            "by day and night",
            List.of(new Rung.Person(Office.PRIYA.value())),
            List.of(new Rung.Person(Office.MAYA.value())),
            Optional.of(support)))));
    Rule counted =
        new Rule("counted", new Condition.TeamAvailable(support, 1), new Rule.Outcome.LeaveAlone());
    WorkspacePolicy policy = ExamplePolicy.ruled(List.of(counted, there)).withHours(Night.hours());
    DeskStory story = office.started(Office.LOTTIE, "let me talk to a human");
    TryAnswer.Trial day = tried(policy, read(story));
    assertEquals(Optional.of("there"), day.record().matchedRule());
    assertEquals(
        new Action.Assign(List.of(new Assignee.ToTeammate(Office.PRIYA), new Assignee.ToNobody())),
        day.decision().actions().getLast());

    office.letPass(Duration.ofHours(10));
    DeskStory late = office.started(Office.LOTTIE, "let me talk to a human");
    TryAnswer.Trial night = tried(policy, read(late));
    assertEquals(Optional.empty(), night.record().matchedRule());
    assertEquals(
        new Outcome.Queued(HandoffReason.CUSTOMER_ASKED), night.decision().outcome());
  }

  private static double nearest(TryAnswer.Trial trial) {
    return trial.record().passages().getFirst().similarity();
  }

  private TryAnswer.Trial tried(DeskStory story) {
    return tried(ExamplePolicy.askingBack(1), read(story));
  }

  private TryAnswer.Trial tried(WorkspacePolicy policy, Conversation conversation) {
    return trying.answer(
        Office.ACME,
        policy,
        new TryAnswer.Occasion(conversation, Account.unknown(Office.LOTTIE), List.of()));
  }

  private Conversation read(DeskStory story) {
    return assertInstanceOf(
            ReadConversation.Result.Read.class, office.desk.read(Office.ACME, story.id()))
        .conversation();
  }
}
