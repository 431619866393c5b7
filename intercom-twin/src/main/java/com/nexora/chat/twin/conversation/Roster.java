package com.nexora.chat.twin.conversation;

import com.nexora.chat.twin.workspace.People;
import com.nexora.chat.twin.workspace.Teammate;
import org.jspecify.annotations.Nullable;

/// Knows who may act and who can be given work, and refuses in Intercom's words.
public final class Roster {

  private final People people;

  public Roster(People people) {
    this.people = people;
  }

  public Hand teammate(String adminId, @Nullable String appPackageCode) {
    return new Hand(Author.of(find(adminId)), appPackageCode);
  }

  /// Giving work away needs an Inbox seat; only the teammate who acts is checked (Intercom
  /// documentation, admin model).
  public Hand assigner(String adminId, @Nullable String appPackageCode) {
    Teammate teammate = find(adminId);
    if (!teammate.hasInboxSeat()) {
      throw new Refusal(
          403, "action_forbidden", "This admin does not have Inbox access permissions");
    }
    return new Hand(Author.of(teammate), appPackageCode);
  }

  public Assignee assignee(String type, String id) {
    Assignee assignee = switch (type) {
      case "admin" -> Assignee.teammate(id);
      case "team" -> Assignee.team(id);
      default -> throw Refusal.invalid("type", "type must be admin or team");
    };
    if (!assignee.isNobody() && !exists(assignee)) {
      throw new Refusal(404, "assignee_not_found", "Assignee not found");
    }
    return assignee;
  }

  private boolean exists(Assignee assignee) {
    return switch (assignee.kind()) {
      case ADMIN -> people.teammate(assignee.id()).isPresent();
      case TEAM -> people.team(assignee.id()).isPresent();
    };
  }

  private Teammate find(String adminId) {
    return people
        .teammate(adminId)
        .orElseThrow(() -> new Refusal(404, "admin_not_found", "Admin not found"));
  }
}
