package com.nexora.chat.architecture.planted.application.port;

import com.nexora.chat.architecture.planted.domain.tenancy.WorkspaceId;

/// Breaks ports-ask-whose-data, and ports-keep-a-contract: it has none.
public interface AnswersAnyone {

  String ask(String question);

  String later(String question, WorkspaceId workspace);

  default String askNothing() {
    return ask("");
  }
}
