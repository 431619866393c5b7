package com.nexora.chat.architecture.planted.persistence.work;

/// Breaks nothing: the one place that enters a workspace.
public final class UnitOfWork {

  private UnitOfWork() {}

  public static String enter() {
    return "SET LOCAL app.workspace = 'a'";
  }
}
