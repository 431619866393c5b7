package com.nexora.chat.architecture.planted.application.port;

import com.nexora.chat.architecture.planted.domain.tenancy.WorkspaceId;

/// Breaks ports-keep-a-contract: one test keeps it. Breaks ports-are-named-for-what-they-do.
public interface TestedOncePort {

  String ask(WorkspaceId workspace);
}
