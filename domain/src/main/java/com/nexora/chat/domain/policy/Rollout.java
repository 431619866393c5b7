package com.nexora.chat.domain.policy;

import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.routing.Sticky;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.Set;

/// How far the agent is let out: what it may do, and for how many.
///
/// @param stage what it may do for those who are in
/// @param percent how many are in, from 0 to 100
/// @param others what it may do for those who are not
/// @param by what stays in or out as a whole
public record Rollout(Stage stage, int percent, Stage others, Unit by) {

  /// Everybody gets the agent's answers.
  public static final Rollout LIVE = all(Stage.LIVE);

  /// From the most careful on.
  public enum Stage {
    /// Nothing is decided.
    OFF,
    /// It is decided and stored what would be done, and nothing is done.
    SHADOW,
    /// What it would reply is a note, and a person gets the conversation.
    DRAFT,
    LIVE;

    /// What it may do where it is one of these and nobody can tell which: a person comes if
    /// one of them calls one, and the customer is told of it only where each of them speaks.
    public static Stage among(Set<Stage> possible) {
      return possible.size() == 1
          ? possible.iterator().next()
          : possible.stream().anyMatch(Stage::shows) ? DRAFT : OFF;
    }

    /// Whether anything is done that teammates see.
    public boolean shows() {
      return switch (this) {
        case OFF, SHADOW -> false;
        case DRAFT, LIVE -> true;
      };
    }

    /// As it is written in the decision record: `shadow`.
    public String label() {
      return switch (this) {
        case OFF -> "off";
        case SHADOW -> "shadow";
        case DRAFT -> "draft";
        case LIVE -> "live";
      };
    }
  }

  /// Of what percents are counted.
  public enum Unit {
    CONVERSATION,
    CONTACT
  }

  public Rollout {
    if (percent < 0 || percent > 100) {
      throw new IllegalArgumentException("percents go from 0 to 100");
    }
  }

  /// The same for everybody.
  public static Rollout all(Stage stage) {
    return new Rollout(stage, 100, stage, Unit.CONVERSATION);
  }

  /// What the agent may do in a conversation. Whoever is in stays in when the percents rise.
  ///
  /// @param key what the lot is drawn for
  Stage of(WorkspaceId workspace, String key, Subject subject) {
    String id = switch (by) {
      case CONVERSATION -> subject.conversation().value();
      case CONTACT -> subject.contact().value();
    };
    return Sticky.lot(workspace, id, key) < percent * (Sticky.LOTS / 100) ? stage : others;
  }

  /// What may be in or out.
  public record Subject(ConversationId conversation, ContactId contact) {}
}
