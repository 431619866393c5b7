package com.nexora.chat.architecture.planted.application.port;

import com.nexora.chat.architecture.planted.domain.tenancy.WorkspaceId;

/// Breaks port-package-does-no-work: implements a port.
public record ServesItself(String answer) implements AsksWithWorkspace {

  @Override
  public String ask(WorkspaceId workspace) {
    return answer;
  }
}
