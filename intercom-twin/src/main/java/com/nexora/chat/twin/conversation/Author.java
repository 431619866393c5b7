package com.nexora.chat.twin.conversation;

import com.nexora.chat.twin.workspace.Contact;
import com.nexora.chat.twin.workspace.Teammate;
import com.nexora.chat.twin.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// Who wrote a part: `admin`, `user` or `lead`, or `bot` for Intercom's own Operator.
public record Author(
    String type, String id, @Nullable String name, @Nullable String email) {

  /// Operator exists in every workspace; its id is not one of the teammates'.
  private static final String OPERATOR_ID = "1";

  public static Author of(Teammate teammate) {
    return new Author("admin", teammate.id(), teammate.name(), teammate.email());
  }

  public static Author of(Contact contact) {
    return new Author(contact.role(), contact.id(), contact.name(), contact.email());
  }

  public static Author operator(Workspace workspace) {
    String email = "operator+" + workspace.app().id() + "@intercom.io";
    return new Author("bot", OPERATOR_ID, "Fin", email);
  }

  public boolean isTeammate() {
    return type.equals("admin");
  }
}
