package com.nexora.chat.persistence.payload;

import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.conversation.TeammateId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whom to try, in order.
public record LadderPayload(@Nullable List<Rung> ladder) {

  private static final String TEAMMATE = "teammate";
  private static final String TEAM = "team";
  private static final String NOBODY = "nobody";

  /// @param id absent for nobody
  public record Rung(@Nullable String to, @Nullable String id) {

    static Rung of(Assignee assignee) {
      return switch (assignee) {
        case Assignee.ToTeammate(var id) -> new Rung(TEAMMATE, id.value());
        case Assignee.ToTeam(var id) -> new Rung(TEAM, id.value());
        case Assignee.ToNobody() -> new Rung(NOBODY, null);
      };
    }

    Assignee assignee() {
      return switch (Present.required(to, "to")) {
        case TEAMMATE -> new Assignee.ToTeammate(new TeammateId(Present.required(id, "id")));
        case TEAM -> new Assignee.ToTeam(new TeamId(Present.required(id, "id")));
        case NOBODY -> new Assignee.ToNobody();
        default -> throw new IllegalStateException("nobody is assigned as '" + to + "'");
      };
    }
  }

  static LadderPayload of(List<Assignee> ladder) {
    return new LadderPayload(ladder.stream().map(Rung::of).toList());
  }

  List<Assignee> assignees() {
    return Present.required(ladder, "ladder").stream().map(Rung::assignee).toList();
  }
}
