package com.nexora.chat.architecture.planted.application.learning;

import com.nexora.chat.architecture.planted.application.answering.NeedsLearning;

/// Breaks no-package-cycles, with NeedsLearning.
public record NeedsAnswering(int depth) {

  public NeedsLearning other() {
    return new NeedsLearning(depth - 1);
  }
}
