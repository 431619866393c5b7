package com.nexora.chat.bootstrap;

import java.util.List;

/// The operator must change something before the service can start. Carries every mistake at once,
/// each as a sentence that says what to do.
public final class BadSettings extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public BadSettings(List<String> mistakes) {
    super(String.join("\n", mistakes));
  }

  public BadSettings(String mistake) {
    super(mistake);
  }
}
