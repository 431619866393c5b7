package com.nexora.chat.domain.coexistence;

import com.nexora.chat.domain.coexistence.Collision.Other;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.Author;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.TeammateId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads a conversation for a workflow or a person who spoke to the same message of the customer's
/// as the agent: between that message and the next one or the closing, and without having been
/// given the conversation in between. Whoever was given it by somebody else speaks in place of the
/// other, not beside them: a person after the agent's handoff, the agent after a workflow that
/// passes on. Who takes it without being asked does speak beside the other.
final class Crossing {

  private final TeammateId agent;
  private final Map<Other, Collision> found = new EnumMap<>(Other.class);

  /// What was said since the customer's newest message and may yet be crossed.
  private final Map<Other, PartId> others = new EnumMap<>(Other.class);

  /// The agent's words since then.
  private final List<PartId> agents = new ArrayList<>();

  /// Who has given it to people since the agent spoke.
  private final Set<Author> givers = new HashSet<>();

  private Crossing(TeammateId agent) {
    this.agent = agent;
  }

  /// The first one with each.
  static List<Collision> in(Conversation conversation, TeammateId agent) {
    return List.copyOf(read(conversation, agent).found.values());
  }

  /// Whether what the agent said now would cross with somebody.
  static boolean awaits(Conversation conversation, TeammateId agent) {
    return !read(conversation, agent).others.isEmpty();
  }

  /// Who speaks before the customer does answers nothing.
  private static Crossing read(Conversation conversation, TeammateId agent) {
    Crossing crossing = new Crossing(agent);
    conversation.parts().stream()
        .dropWhile(part -> !part.fromCustomer())
        .forEach(crossing::happens);
    return crossing;
  }

  private void happens(Part part) {
    if (part.speaks()) {
      said(part);
    }
    part.assignedTo().ifPresent(to -> given(to, part.author()));
    if (part.kind() == Part.Kind.CLOSING) {
      beginsAnew();
    }
  }

  private void beginsAnew() {
    others.clear();
    agents.clear();
    givers.clear();
  }

  private void said(Part part) {
    switch (part.author()) {
      case Author.Customer _ -> beginsAnew();
      case Author.Teammate(TeammateId id) -> {
        if (id.equals(agent)) {
          agent(part.id());
        } else {
          other(Other.PERSON, part);
        }
      }
      case Author.Bot bot -> {
        if (bot.voice() == Author.Voice.WORKFLOW) {
          other(Other.WORKFLOW, part);
        }
      }
    }
  }

  private void agent(PartId part) {
    others.forEach((who, theirs) ->
        found.putIfAbsent(who, new Collision(who, Optional.of(theirs), part, true)));
    agents.add(part);
    givers.clear();
  }

  private void other(Other who, Part part) {
    boolean given = givers.stream().anyMatch(giver -> !same(giver, part.author()));
    if (!agents.isEmpty() && !given) {
      found.putIfAbsent(who, new Collision(who, Optional.of(part.id()), agents.getLast(), false));
    }
    others.putIfAbsent(who, part.id());
  }

  /// A workflow assigns with one voice and speaks with another, and nothing tells bots apart.
  private static boolean same(Author one, Author other) {
    return one.equals(other) || (one instanceof Author.Bot && other instanceof Author.Bot);
  }

  private void given(Assignee to, Author giver) {
    if (!to.equals(new Assignee.ToTeammate(agent))) {
      givers.add(giver);
    } else if (!giver.equals(new Author.Teammate(agent))) {
      others.clear();
    }
  }
}
