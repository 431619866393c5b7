package com.nexora.chat.application.answering;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.GivingBack;
import com.nexora.chat.domain.conversation.Instruction;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.domain.turn.DecisionRecord;
import com.nexora.chat.domain.turn.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The turn in which the agent takes a conversation that a teammate has given back to it. It is
/// decided and sent by the rules of every turn, and settles no message. Other than a handoff it may
/// begin while somebody else has the conversation.
final class TakingBack {

  private TakingBack() {}

  static DecidedTurn decided(Claim claim, Conversation now, TeammateId agent, Instruction wish) {
    return switch (GivingBack.of(now, agent, wish.at())) {
      case ASSIGN -> turn(claim, Outcome.Return.AGENT_HAS_IT, List.of(assignment(claim, agent)));
      case DONE -> turn(claim, Outcome.Return.AGENT_HAS_IT, List.of());
      case OVERTAKEN -> turn(claim, Outcome.Return.TEAMMATE_REPLIED_SINCE, List.of());
    };
  }

  private static PlannedAction assignment(Claim claim, TeammateId agent) {
    Action toAgent = new Action.Assign(List.of(new Assignee.ToTeammate(agent)));
    return PlannedAction.planned(claim.epoch(), 0, toAgent);
  }

  private static DecidedTurn turn(Claim claim, Outcome.Return how, List<PlannedAction> actions) {
    return new DecidedTurn(
        claim.epoch(),
        Optional.empty(),
        "",
        Set.of(),
        new Outcome.GivenBack(how),
        actions,
        DecisionRecord.nothing());
  }

  /// How it ended, once every action is settled.
  static Outcome.Return end(DecidedTurn turn, Outcome.Return decided) {
    return turn.actions().stream()
        .findFirst()
        .map(assignment -> switch (assignment.state()) {
          case HELD -> Outcome.Return.ASSIGNMENT_UNCERTAIN;
          case DROPPED -> Outcome.Return.ASSIGNMENT_REFUSED;
          case PLANNED, SENDING, UNKNOWN, SENT -> decided;
        })
        .orElse(decided);
  }
}
