package com.nexora.chat.application;

import com.nexora.chat.application.checking.Checking;
import com.nexora.chat.application.port.Examine;
import com.nexora.chat.application.port.Introduce;
import com.nexora.chat.application.port.Policies;
import com.nexora.chat.application.port.ReadMirrored;
import com.nexora.chat.application.usecase.CheckWorkspace;
import java.time.InstantSource;

/// The door to looking at how a workspace is set up, which needs no store.
public final class Check {

  private Check() {}

  public static CheckWorkspace workspaces(
      Introduce intercom,
      ReadMirrored things,
      Examine examine,
      Policies policies,
      InstantSource clock) {
    return new Checking(intercom, things, examine, policies, clock);
  }
}
