package com.nexora.chat.architecture.planted.application.port;

/// Breaks nothing here: an exemption with its reason.
public interface GivesAReason {

  @CrossTenant("the model is the same for all")
  String ask();
}
