package com.nexora.chat.architecture.planted.llm;

/// Breaks no-field-injection.
final class IsInjected {

  @Inject
  String model = "";
}
