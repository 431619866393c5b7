package com.nexora.chat.twin.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One Intercom workspace as its folder describes it.
public record Workspace(
    App app,
    People people,
    HelpCenter helpCenter,
    Shelves shelves,
    List<AttributeDefinition> attributes,
    List<AssignmentRule> assignmentRules,
    List<String> pages) {

  /// How the workspace introduces itself; `id` is `app.id_code` in REST and `app_id` in webhooks.
  ///
  /// @param emailReplies whether what apps reply in an e-mail conversation leaves as an e-mail:
  /// Intercom's accounts team switches it on (API 2.16, replyConversation)
  public record App(
      String id,
      String name,
      String region,
      String timezone,
      Instant since,
      boolean emailReplies) {}

  public Workspace {
    attributes = List.copyOf(attributes);
    assignmentRules = List.copyOf(assignmentRules);
    pages = List.copyOf(pages);
  }

  /// The first rule that matches decides; none may match.
  public Optional<String> assigneeForPage(String pageUrl) {
    return assignmentRules.stream()
        .filter(rule -> rule.matches(pageUrl))
        .map(AssignmentRule::assignToAdmin)
        .findFirst();
  }
}
