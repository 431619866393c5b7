package com.nexora.chat.application.answering;

import static com.nexora.chat.application.answering.Office.ACME;
import static com.nexora.chat.application.answering.Office.DANA;
import static com.nexora.chat.application.answering.Office.LOTTIE;
import static com.nexora.chat.application.answering.Office.MAYA;
import static com.nexora.chat.application.answering.Office.PRIYA;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.application.Watch;
import com.nexora.chat.application.port.Awaited;
import com.nexora.chat.application.port.Handovers.Ending;
import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.application.testing.InMemoryStore;
import com.nexora.chat.application.usecase.EscalateHandoffs;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.Author;
import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.handoff.Escalation;
import com.nexora.chat.domain.handoff.Handoffs;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.turn.Action;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Handoffs that nobody takes, and what comes of them.
abstract class Unaccepted {

  static final Duration WITHIN = Duration.ofMinutes(15);
  static final String QUESTION = "hello there my friends";
  static final Assignee TO_PRIYA = new Assignee.ToTeammate(PRIYA);
  static final Assignee TO_MAYA = new Assignee.ToTeammate(MAYA);
  static final Assignee TO_SUPPORT = new Assignee.ToTeam(ExamplePolicy.SUPPORT);
  static final Assignee TO_SUCCESS = new Assignee.ToTeam(ExamplePolicy.SUCCESS);

  final Office office = new Office(policy(Optional.empty(), 2));
  final EscalateHandoffs rounds = Watch.handoffs(
      new Watch.HandedOver(office.store.handovers(), office.store.halts()),
      office.desk,
      office.policies,
      office.store);

  Unaccepted() {
    office.desk.tellsTimeBy(office.store);
  }

  static WorkspacePolicy policy(Optional<Destination> to, int times) {
    return ExamplePolicy.askingBack(1)
        .withHandoffs(new Handoffs(Map.of()).escalating(new Escalation(WITHIN, to, times)));
  }

  static WorkspacePolicy toMaya() {
    return policy(Optional.of(new Destination.Teammate(MAYA)), 2);
  }

  /// An enterprise account goes to its owner, and behind the owner stands the team.
  DeskStory handedToPriya() {
    DeskStory story = office.started(DANA, QUESTION);
    office.works();
    assertEquals(List.of(TO_PRIYA), given(story));
    return story;
  }

  DeskStory handedToSupport() {
    DeskStory story = office.started(LOTTIE, Night.WISH);
    office.works();
    assertEquals(List.of(TO_SUPPORT), given(story));
    return story;
  }

  EscalateHandoffs.Report after(Duration time) {
    office.letPass(time);
    EscalateHandoffs.Report report = rounds.look(ACME);
    office.works();
    return report;
  }

  /// Whom the agent gave it to, in order.
  static List<Assignee> given(DeskStory story) {
    return Night.now(story).parts().stream()
        .filter(part -> part.author().equals(new Author.Teammate(ExamplePolicy.AGENT)))
        .flatMap(part -> part.assignedTo().stream())
        .toList();
  }

  List<Ending> endings(DeskStory story) {
    return office.store.handovers().endings(new InMemoryStore.Key(ACME, story.id()));
  }

  Optional<Awaited> awaited(DeskStory story) {
    return office.store.handovers().open(ACME, 10).stream()
        .filter(awaited -> awaited.conversation().equals(story.id()))
        .findFirst();
  }

  long written() {
    return office.performed().stream()
        .filter(action -> action instanceof Action.Note || action instanceof Action.Assign)
        .count();
  }
}
