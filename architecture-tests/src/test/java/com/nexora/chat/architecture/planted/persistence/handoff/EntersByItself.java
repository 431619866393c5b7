package com.nexora.chat.architecture.planted.persistence.handoff;

import com.nexora.chat.architecture.planted.persistence.work.NoTenant;

/// Breaks one-place-enters-a-workspace.
final class EntersByItself {

  @NoTenant("planted")
  private static final String ENTER = "SELECT set_config('app.workspace', :workspace, true)";

  private EntersByItself() {}

  static String enter() {
    return ENTER;
  }
}
