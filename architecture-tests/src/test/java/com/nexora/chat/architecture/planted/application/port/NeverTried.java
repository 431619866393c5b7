package com.nexora.chat.architecture.planted.application.port;

import com.nexora.chat.architecture.planted.domain.tenancy.WorkspaceId;

/// Breaks ports-keep-a-contract: its contract has no tests.
public interface NeverTried {

  String ask(WorkspaceId workspace);
}
