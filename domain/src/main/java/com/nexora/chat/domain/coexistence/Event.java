package com.nexora.chat.domain.coexistence;

import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.Author;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.TeammateId;
import java.util.ArrayList;
import java.util.List;

/// What may change who has a conversation.
public enum Event {
  CUSTOMER_WROTE,
  FIN_ANSWERED,
  /// Fin asked, greeted or passed on, without an answer.
  FIN_SPOKE,
  WORKFLOW_SPOKE,
  /// Operator told of itself when somebody will be there, or of office hours: nobody's answer.
  NOTICE_SHOWN,
  AGENT_SPOKE,
  PERSON_SPOKE,
  GIVEN_TO_AGENT,
  GIVEN_TO_PERSON,
  GIVEN_TO_TEAM,
  TAKEN_FROM_ALL,
  /// Intercom says of Fin that it escalated, was told off, or handed over by a procedure.
  FIN_LET_GO;

  /// In the order in which they count: who gives a conversation away with a last word has given it
  /// away.
  ///
  /// @param agent whose words are the agent's own
  static List<Event> of(Part part, TeammateId agent) {
    List<Event> events = new ArrayList<>();
    if (part.speaks()) {
      events.add(spoken(part.author(), agent));
    }
    part.assignedTo().map(to -> given(to, agent)).ifPresent(events::add);
    return events;
  }

  private static Event spoken(Author author, TeammateId agent) {
    return switch (author) {
      case Author.Customer _ -> CUSTOMER_WROTE;
      case Author.Teammate(TeammateId id) -> id.equals(agent) ? AGENT_SPOKE : PERSON_SPOKE;
      case Author.Bot bot ->
        switch (bot.voice()) {
          case FIN_ANSWER -> FIN_ANSWERED;
          case FIN -> FIN_SPOKE;
          case WORKFLOW -> WORKFLOW_SPOKE;
          case NOTICE -> NOTICE_SHOWN;
        };
    };
  }

  private static Event given(Assignee to, TeammateId agent) {
    return switch (to) {
      case Assignee.ToTeammate(TeammateId id) ->
        id.equals(agent) ? GIVEN_TO_AGENT : GIVEN_TO_PERSON;
      case Assignee.ToTeam _ -> GIVEN_TO_TEAM;
      case Assignee.ToNobody() -> TAKEN_FROM_ALL;
    };
  }
}
