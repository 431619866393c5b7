package com.nexora.chat.twin.workspace;

/// Plays the part of an Intercom workflow: a new conversation started on a page whose address
/// contains the text goes to the teammate.
public record AssignmentRule(String whenPageUrlContains, String assignToAdmin) {

  public boolean matches(String pageUrl) {
    return pageUrl.contains(whenPageUrlContains);
  }
}
