package com.nexora.chat.application;

import com.nexora.chat.application.configuring.Configuring;
import com.nexora.chat.application.port.AuditLog;
import com.nexora.chat.application.port.Configurations;
import com.nexora.chat.application.usecase.ConfigureWorkspace;
import java.time.InstantSource;

/// The door to what changes what workspaces have decided.
public final class Configure {

  private Configure() {}

  /// @param judge knows what documents look like
  public static ConfigureWorkspace workspaces(
      Configurations store, ConfigureWorkspace.Judge judge, AuditLog audit, InstantSource clock) {
    return new Configuring(store, judge, audit, clock);
  }
}
