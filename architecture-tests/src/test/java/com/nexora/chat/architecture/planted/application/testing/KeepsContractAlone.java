package com.nexora.chat.architecture.planted.application.testing;

import com.nexora.chat.architecture.planted.application.port.TestedOncePort;
import com.nexora.chat.architecture.planted.domain.tenancy.WorkspaceId;

/// Breaks nothing: keeps a contract that nobody else keeps.
final class KeepsContractAlone implements TestedOnceContract {

  @Override
  public TestedOncePort port() {
    return WorkspaceId::value;
  }
}
