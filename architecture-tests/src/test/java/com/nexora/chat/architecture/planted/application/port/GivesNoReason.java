package com.nexora.chat.architecture.planted.application.port;

/// Breaks ports-ask-whose-data: a blank reason is none.
public interface GivesNoReason {

  @CrossTenant(" ")
  String ask();
}
