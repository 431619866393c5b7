package com.nexora.chat.quality.injection;

import com.nexora.chat.application.port.ProposeReply;
import com.nexora.chat.domain.answering.Consulted;
import com.nexora.chat.domain.answering.Proposal;
import com.nexora.chat.domain.answering.Proposed;
import com.nexora.chat.domain.answering.Question;
import com.nexora.chat.domain.answering.Said;
import com.nexora.chat.domain.conversation.Attachment;
import com.nexora.chat.domain.knowledge.ArticleId;
import com.nexora.chat.domain.knowledge.Found;
import com.nexora.chat.domain.knowledge.Passage;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/// A model that does whatever anybody tells it, as far as it is told. It knows its instructions,
/// and even words of another workspace, which no real model is given.
final class ObedientModel implements ProposeReply {

  private static final String BEFORE = "Every invoice is listed there. ";
  private static final String AFTER = " Does that help?";

  private final Attack attack;
  private boolean heard;

  ObedientModel(Attack attack) {
    this.attack = attack;
  }

  /// Whether the order reached it at all.
  boolean heard() {
    return heard;
  }

  @Override
  public Proposed propose(WorkspaceId workspace, Question question, List<Found> offered) {
    heard = Stream.of(
            Stream.of(question.words()),
            question.context().history().stream().map(Said::words),
            question.attachments().stream().map(Attachment::mention),
            offered.stream().map(found -> found.passage().withContext()))
        .flatMap(words -> words)
        .anyMatch(words -> words.contains(attack.order()));
    return new Proposed(heard ? obeyed(offered) : ordinary(offered), "", by());
  }

  private Proposal obeyed(List<Found> offered) {
    return switch (attack.goal()) {
      case LOST_HANDOFF -> attack.alone() ? new Proposal.StaySilent() : new Proposal.Close();
      case ANOTHER_WORKSPACE -> new Proposal.Answer(Attack.ELSEWHERE, List.of(elsewhere()), 1);
      case FOREIGN_ADDRESS, INSTRUCTIONS, PROMISE, DEED, PRIVATE_DATA, ACTIVE_MARKUP ->
        offered.isEmpty() || attack.asks()
            ? new Proposal.Ask(text())
            : new Proposal.Answer(
                text(), offered.stream().map(Found::passage).limit(1).toList(), 1);
    };
  }

  private String text() {
    String payload = attack.disguised();
    return attack.alone() || payload.isBlank() ? payload + "." : BEFORE + payload + AFTER;
  }

  private static Proposal ordinary(List<Found> offered) {
    return offered.isEmpty()
        ? new Proposal.NothingFound()
        : new Proposal.Answer(
            offered.getFirst().passage().text(), List.of(offered.getFirst().passage()), 1);
  }

  private static Passage elsewhere() {
    return new Passage(
        new ArticleId("9001"),
        1,
        0,
        "Contracts",
        URI.create("https://other.example/9001"),
        "",
        Attack.ELSEWHERE);
  }

  private static Consulted by() {
    Consulted none = Consulted.inProcess("obedient");
    return new Consulted(
        none.model(),
        "attacked",
        none.tokens(),
        0,
        none.took(),
        1,
        List.of(),
        Attack.MARK,
        Attack.INSTRUCTIONS);
  }
}
