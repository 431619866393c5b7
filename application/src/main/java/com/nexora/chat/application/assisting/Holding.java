package com.nexora.chat.application.assisting;

import com.nexora.chat.application.port.CaseFile;
import com.nexora.chat.application.usecase.CaseView.Holder;
import com.nexora.chat.application.usecase.ShowCase;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.Instruction;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.turn.Outcome;
import java.util.Optional;
import java.util.function.Predicate;

/// Whose conversation it is, from what is stored and from whom Intercom names as the assignee.
final class Holding {

  private static final Outcome TAKEN_OVER =
      new Outcome.Suppressed(Outcome.Silence.TEAMMATE_TOOK_OVER);

  private Holding() {}

  static Holder of(CaseFile file, ShowCase.Asked asked, Predicate<TeammateId> isAgent) {
    Optional<Instruction> told = file.instruction();
    if (told.filter(Instruction::silences).isPresent()) {
      return Holder.SILENCED;
    }
    if (told.filter(Instruction::givesBack).isPresent()) {
      return Holder.COMING_BACK;
    }
    Holder known = file.end().map(Holding::after).orElse(Holder.UNKNOWN);
    return asked.assignee().map(to -> assigned(to, file, isAgent)).orElse(known);
  }

  /// A person who replies while the agent is assigned has taken the conversation over.
  private static Holder assigned(Assignee to, CaseFile file, Predicate<TeammateId> isAgent) {
    return switch (to) {
      case Assignee.ToTeammate(TeammateId id)
      when isAgent.test(id) ->
        file.end().filter(TAKEN_OVER::equals).isPresent() ? Holder.TEAMMATE : Holder.AGENT;
      case Assignee.ToTeammate _, Assignee.ToTeam _ -> Holder.TEAMMATE;
      case Assignee.ToNobody() -> Holder.NOBODY;
    };
  }

  private static Holder after(Outcome end) {
    return switch (end) {
      case Outcome.Answered(), Outcome.AskedBack(), Outcome.Queued _ -> Holder.AGENT;
      case Outcome.HandedOff _, Outcome.Escalated _ -> Holder.TEAMMATE;
      case Outcome.GivenBack(Outcome.Return how) ->
        how == Outcome.Return.AGENT_HAS_IT ? Holder.AGENT : Holder.TEAMMATE;
      case Outcome.CustomerQuiet _ -> Holder.AGENT;
      case Outcome.Suppressed(Outcome.Silence why) -> after(why);
    };
  }

  private static Holder after(Outcome.Silence why) {
    return switch (why) {
      case TEAMMATE_TOOK_OVER, ASSIGNED_ELSEWHERE -> Holder.TEAMMATE;
      case UNASSIGNED, HANDOFF_REFUSED, CONVERSATION_GONE, ERASED -> Holder.NOBODY;
      case ALREADY_REPLIED,
          CUSTOMER_CONFIRMED,
          RULE_LEAVES_ALONE,
          NOT_ROLLED_OUT,
          SHADOW,
          SUPERSEDED,
          REPLY_REFUSED,
          REPLY_UNCERTAIN -> Holder.AGENT;
      case CONVERSATION_CLOSED,
          CONVERSATION_SNOOZED,
          MESSAGE_NOT_SHOWN,
          SILENCED_BY_TEAMMATE,
          FIN_IS_ANSWERING -> Holder.UNKNOWN;
    };
  }
}
