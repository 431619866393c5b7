package com.nexora.chat.intercom.canvas;

import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.signed.Fields;
import com.nexora.chat.intercom.signed.Unreadable;
import java.util.Optional;
import java.util.Set;

/// What is read of an initialize or submit request of an Inbox app (documentation, "Canvas Kit",
/// request flows).
///
/// @param teammate who looks at the conversation, and clicked
/// @param assignee whom the conversation is assigned to; empty when the request does not say
/// @param component the button that was clicked; empty in an initialize request
record CanvasRequest(
    WorkspaceId workspace,
    ConversationId conversation,
    TeammateId teammate,
    Optional<Assignee> assignee,
    Optional<String> component) {

  private static final Set<String> WANTED = Set.of(
      "workspace_id",
      "admin",
      "id",
      "conversation",
      "context",
      "conversation_id",
      "admin_assignee_id",
      "team_assignee_id",
      "component_id");

  /// How Intercom writes nobody; older versions write null.
  private static final String NOBODY = "0";

  /// @throws Unreadable when it is not such a request
  static CanvasRequest read(byte[] body) {
    Fields fields = Fields.of(body, WANTED);
    Optional<Fields> conversation = fields.object("conversation");
    return new CanvasRequest(
        new WorkspaceId(fields.required("workspace_id")),
        conversation(conversation, fields.object("context")),
        new TeammateId(fields
            .object("admin")
            .flatMap(admin -> admin.optional("id"))
            .orElseThrow(() -> new Unreadable("no teammate"))),
        conversation.flatMap(CanvasRequest::assignee),
        fields.optional("component_id"));
  }

  private static ConversationId conversation(
      Optional<Fields> conversation, Optional<Fields> context) {
    Optional<String> open = conversation.flatMap(shown -> shown.optional("id"));
    Optional<String> named = context.flatMap(place -> place.optional("conversation_id"));
    if (open.isPresent() && named.isPresent() && !open.equals(named)) {
      throw new Unreadable("two conversations");
    }
    return open.or(() -> named)
        .map(ConversationId::new)
        .orElseThrow(() -> new Unreadable("no conversation"));
  }

  private static Optional<Assignee> assignee(Fields conversation) {
    Optional<String> admin = conversation.optional("admin_assignee_id");
    Optional<String> team = conversation.optional("team_assignee_id");
    if (admin.isEmpty() && team.isEmpty()) {
      return Optional.empty();
    }
    return somebody(admin)
        .<Assignee>map(id -> new Assignee.ToTeammate(new TeammateId(id)))
        .or(() -> somebody(team).map(id -> new Assignee.ToTeam(new TeamId(id))))
        .or(() -> Optional.of(new Assignee.ToNobody()));
  }

  private static Optional<String> somebody(Optional<String> id) {
    return id.filter(named -> !named.equals(NOBODY));
  }
}
