package com.nexora.chat.twin.conversation;

import java.util.Locale;

/// Who a conversation is given to. Id `0` gives it to nobody (API 2.16, manageConversation).
public record Assignee(Kind kind, String id) {

  /// A conversation can have one of each at the same time.
  public enum Kind {
    ADMIN,
    TEAM
  }

  public static final String NOBODY = "0";

  public static Assignee teammate(String id) {
    return new Assignee(Kind.ADMIN, id);
  }

  public static Assignee team(String id) {
    return new Assignee(Kind.TEAM, id);
  }

  /// `admin:102` or `team:201`.
  public String wireName() {
    return kind.name().toLowerCase(Locale.ROOT) + ":" + id;
  }

  public boolean isNobody() {
    return id.equals(NOBODY);
  }
}
