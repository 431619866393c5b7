package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.ProposeReply;
import com.nexora.chat.domain.answering.Consulted;
import com.nexora.chat.domain.answering.Proposal;
import com.nexora.chat.domain.answering.Proposed;
import com.nexora.chat.domain.answering.Question;
import com.nexora.chat.domain.knowledge.Found;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Proposes what a test has put in, in that order, and afterwards the nearest passage in full when
/// it is near enough.
public final class ScriptedReply implements ProposeReply {

  /// For tests that choose similarities themselves: above it a passage answers.
  public static final double FLOOR = 0.5;

  private final Deque<Proposal> script = new ArrayDeque<>();

  private String intent = "";

  public synchronized ScriptedReply then(Proposal proposal) {
    script.addLast(proposal);
    return this;
  }

  /// From now on it takes every customer to want this.
  public synchronized ScriptedReply naming(String wanted) {
    intent = wanted;
    return this;
  }

  @Override
  public synchronized Proposed propose(
      WorkspaceId workspace, Question question, List<Found> offered) {
    Proposal proposal = Optional.ofNullable(script.pollFirst())
        .orElseGet(() -> question.onlyAttachments() ? new Proposal.CannotSee() : nearest(offered));
    return new Proposed(proposal, intent, Consulted.inProcess("scripted"));
  }

  private static Proposal nearest(List<Found> offered) {
    return offered.stream()
        .findFirst()
        .filter(found -> found.similarity() >= FLOOR)
        .<Proposal>map(found -> new Proposal.Answer(
            found.passage().text(), List.of(found.passage()), Math.min(1, found.similarity())))
        .orElseGet(Proposal.NothingFound::new);
  }
}
