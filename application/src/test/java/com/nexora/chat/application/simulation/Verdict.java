package com.nexora.chat.application.simulation;

import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.Author;
import com.nexora.chat.domain.conversation.Channel;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.domain.turn.Outcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/// Judges from the desk's own story what became of every conversation, and whether the outcomes in
/// the store tell the same.
final class Verdict {

  private final World world;
  private final List<String> violations = new ArrayList<>();

  Verdict(World world) {
    this.world = world;
  }

  List<String> violations() {
    for (Plot plot : world.plots()) {
      Conversation end = world.truth(plot.story().id());
      saidInOrderAndOnce(end);
      answeredOnce(end);
      announcedAndDone(end, plot);
      notesAndAssignmentsOnce(end);
      silentAfterHandingOver(end);
      silentByEmail(end);
      if (Truth.ours(end)
          && !Truth.waiting(end).stream().allMatch(Verdict::thanks)
          && !world.chronicle().setAside(end.id())
          && !held(plot)) {
        violated(end, "the customer still waits");
      }
      promiseKept(end, plot);
    }
    for (Post.Acknowledged message : world.post().acknowledged()) {
      endedOnce(message);
    }
    return violations;
  }

  /// Marks rise in the order in which decisions were made.
  private void saidInOrderAndOnce(Conversation end) {
    long last = 0;
    for (Part reply : replies(end)) {
      long mark = Marks.in(reply.text()).orElse(0);
      if (mark == last) {
        violated(end, "the same reply was seen twice");
      } else if (mark < last) {
        violated(end, "replies were seen out of order");
      }
      last = mark;
    }
  }

  /// One message has one answer, unless a person gave the conversation back in between.
  private void answeredOnce(Conversation end) {
    List<Part> replies = replies(end);
    for (int i = 0; i < replies.size(); i++) {
      for (int j = i + 1; j < replies.size(); j++) {
        OptionalLong one = Marks.in(replies.get(i).text());
        OptionalLong other = Marks.in(replies.get(j).text());
        Set<PartId> both = new HashSet<>(settles(one));
        both.retainAll(settles(other));
        if (!one.equals(other) && !both.isEmpty() && !givenBackBetween(end, one, other)) {
          violated(end, "message " + both + " was answered twice");
        }
      }
    }
  }

  private boolean givenBackBetween(Conversation end, OptionalLong one, OptionalLong other) {
    long from = world.departure(one.orElse(0));
    long to = world.departure(other.orElse(0));
    return end.parts().stream()
        .filter(part -> number(part) > from && number(part) <= to)
        .anyMatch(
            part -> part.assignedTo().equals(Optional.of(new Assignee.ToTeammate(Company.AGENT))));
  }

  private void announcedAndDone(Conversation end, Plot plot) {
    for (Part reply : replies(end)) {
      boolean done = end.parts().stream()
          .anyMatch(part -> number(part) > number(reply) && part.assignedTo().isPresent());
      boolean later =
          plot.people() || world.chronicle().setAside(end.id()) || held(plot) || !Truth.ours(end);
      if (reply.text().startsWith(Company.HANDOFF) && !done && !later) {
        violated(end, "a person was announced and nobody assigned");
      }
    }
  }

  private void notesAndAssignmentsOnce(Conversation end) {
    long notes = end.parts().stream()
        .filter(part -> part.kind() == Part.Kind.NOTE && byAgent(part))
        .count();
    long assignments = end.parts().stream()
        .filter(part -> part.assignedTo().isPresent() && byAgent(part))
        .count();
    if (notes > decided(end, Action.Note.class)) {
      violated(end, "a note was written twice");
    }
    if (assignments > decided(end, Action.Assign.class)) {
      violated(end, "an assignment was made twice");
    }
  }

  /// Whom the agent has given a conversation to answers it from then on.
  private void silentAfterHandingOver(Conversation end) {
    boolean handedOver = false;
    for (Part part : end.parts()) {
      if (part.assignedTo().isPresent()) {
        handedOver = byAgent(part);
      } else if (handedOver && part.replyBy(Company.AGENT)) {
        violated(end, "the agent spoke after it had handed over");
      }
    }
  }

  /// None of the simulated workspaces has e-mail replies switched on.
  private void silentByEmail(Conversation end) {
    if (end.channel() == Channel.EMAIL && !replies(end).isEmpty()) {
      violated(end, "the agent replied by e-mail, where nobody is told");
    }
  }

  /// Whoever was promised an answer is with people before the time is over, unless somebody
  /// decided otherwise.
  private void promiseKept(Conversation end, Plot plot) {
    boolean promised =
        replies(end).stream().anyMatch(reply -> reply.text().startsWith(Company.PROMISE));
    boolean assigned =
        end.parts().stream().anyMatch(part -> part.assignedTo().isPresent() && byAgent(part));
    if (promised
        && !assigned
        && !plot.people()
        && !world.chronicle().setAside(end.id())
        && !held(plot)) {
      violated(end, "an answer was promised and nobody brought it back");
    }
  }

  private long decided(Conversation end, Class<? extends Action> kind) {
    return world.chronicle().decided(end.id()).stream()
        .flatMap(turn -> turn.actions().stream())
        .filter(planned -> kind.isInstance(planned.action()))
        .count();
  }

  private void endedOnce(Post.Acknowledged message) {
    Plot plot = message.plot();
    PartId part = message.part();
    Conversation end = world.truth(plot.story().id());
    Optional<Outcome> outcome =
        world.store().outcomeOf(plot.workspace(), plot.story().id(), part);
    if (world.chronicle().setAside(end.id())) {
      return;
    }
    if (outcome.isEmpty()) {
      violated(end, "message " + part + " has no outcome");
    } else if (!holds(plot, end, part, outcome.get())) {
      violated(end, "message " + part + " is not what the store says: " + outcome.get());
    }
  }

  private boolean holds(Plot plot, Conversation end, PartId message, Outcome outcome) {
    long answers = replies(end).stream()
        .filter(reply -> settles(Marks.in(reply.text())).contains(message))
        .count();
    boolean away = end.parts().stream()
        .filter(part -> number(part) > Long.parseLong(message.value()))
        .anyMatch(part -> part.assignedTo().isPresent());
    return switch (outcome) {
      case Outcome.Answered(), Outcome.AskedBack() -> answers > 0;
      case Outcome.HandedOff _ -> away;
      case Outcome.Queued _ -> answers > 0;
      case Outcome.Suppressed(Outcome.Silence why) ->
        switch (why) {
          case CONVERSATION_CLOSED, CONVERSATION_SNOOZED, TEAMMATE_TOOK_OVER -> plot.people();
          case ASSIGNED_ELSEWHERE, UNASSIGNED -> plot.people() || handedOff(end);
          case ALREADY_REPLIED -> answers > 0 || personReplied(end, message);
          // A person who closes it before the handoff is made has decided so.
          case REPLY_REFUSED, REPLY_UNCERTAIN ->
            !Truth.ours(end)
                || personReplied(end, message)
                || held(plot)
                || closedUnanswered(plot, message);
          case CUSTOMER_CONFIRMED -> thanks(end, message);
          case RULE_LEAVES_ALONE,
              NOT_ROLLED_OUT,
              SHADOW,
              CONVERSATION_GONE,
              SUPERSEDED,
              MESSAGE_NOT_SHOWN,
              SILENCED_BY_TEAMMATE,
              FIN_IS_ANSWERING,
              ERASED -> false;
          case HANDOFF_REFUSED -> held(plot);
        };
      case Outcome.GivenBack _, Outcome.CustomerQuiet _, Outcome.Escalated _ -> false;
    };
  }

  /// After an answer nobody has to say anything to it.
  private static boolean thanks(Part said) {
    return said.text().equals("thanks");
  }

  private static boolean thanks(Conversation end, PartId message) {
    return end.parts().stream().filter(part -> part.id().equals(message)).allMatch(Verdict::thanks);
  }

  /// An assignment that Intercom refused stands in the list of dead letters.
  private boolean held(Plot plot) {
    return world.weather().refusedToAssign(plot.story().id())
        && world.store().turns().decided(plot.workspace(), plot.story().id()).stream()
            .flatMap(turn -> turn.actions().stream())
            .anyMatch(action -> action.action() instanceof Action.Assign
                && action.state() == PlannedAction.State.HELD);
  }

  private static boolean closedUnanswered(Plot plot, PartId message) {
    return plot.closedAfter()
        .filter(newest -> Long.parseLong(newest.value()) >= Long.parseLong(message.value()))
        .isPresent();
  }

  private static boolean handedOff(Conversation end) {
    return end.parts().stream().anyMatch(part -> part.assignedTo().isPresent() && byAgent(part));
  }

  private static boolean personReplied(Conversation end, PartId message) {
    return end.parts().stream()
        .filter(part -> number(part) > Long.parseLong(message.value()))
        .anyMatch(part -> part.replyByTeammate() && !part.replyBy(Company.AGENT));
  }

  private Set<PartId> settles(OptionalLong mark) {
    Chronicle.Said said = world.chronicle().said(mark);
    return said == null ? Set.of() : said.settles();
  }

  private static List<Part> replies(Conversation end) {
    return end.parts().stream().filter(part -> part.replyBy(Company.AGENT)).toList();
  }

  private static boolean byAgent(Part part) {
    return part.author().equals(new Author.Teammate(Company.AGENT));
  }

  private static long number(Part part) {
    return Long.parseLong(part.id().value());
  }

  private void violated(Conversation where, String what) {
    violations.add("conversation " + where.id() + ": " + what);
  }
}
