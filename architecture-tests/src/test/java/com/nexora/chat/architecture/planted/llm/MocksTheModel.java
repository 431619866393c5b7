package com.nexora.chat.architecture.planted.llm;

import com.nexora.chat.architecture.planted.mockito.Mockito;

/// Breaks no-mocks.
final class MocksTheModel {

  private MocksTheModel() {}

  static String model() {
    return Mockito.mock();
  }
}
