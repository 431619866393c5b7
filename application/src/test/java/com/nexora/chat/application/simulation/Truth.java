package com.nexora.chat.application.simulation;

import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The rules of the house in the plainest words, written without a look at how the agent keeps
/// them.
final class Truth {

  private Truth() {}

  /// Assigned to the agent, open or put aside by the agent itself until somebody is there, and no
  /// person has replied since it was given to the agent.
  static boolean ours(Conversation conversation) {
    boolean personSpoke = false;
    for (Part part : conversation.parts()) {
      if (part.assignedTo().equals(Optional.of(new Assignee.ToTeammate(Company.AGENT)))) {
        personSpoke = false;
      } else if (part.replyByTeammate() && !part.replyBy(Company.AGENT)) {
        personSpoke = true;
      }
    }
    return !personSpoke
        && (conversation.state() == Conversation.State.OPEN || asleep(conversation))
        && conversation.assignee().equals(Optional.of(Company.AGENT));
  }

  /// Once something is promised for later the agent sees to it, whoever else puts it aside.
  private static boolean asleep(Conversation conversation) {
    return conversation.state() == Conversation.State.SNOOZED
        && conversation.parts().stream()
            .anyMatch(
                part -> part.replyBy(Company.AGENT) && part.text().startsWith(Company.PROMISE));
  }

  /// What the customer said after the last reply of anybody.
  static List<Part> waiting(Conversation conversation) {
    List<Part> waiting = new ArrayList<>();
    for (Part part : conversation.parts()) {
      if (part.replyByTeammate()) {
        waiting.clear();
      } else if (part.fromCustomer()) {
        waiting.add(part);
      }
    }
    return waiting;
  }
}
