package com.nexora.chat.architecture.planted.application.answering;

import com.nexora.chat.architecture.planted.application.learning.NeedsAnswering;

/// Breaks no-package-cycles, with NeedsAnswering.
public record NeedsLearning(int depth) {

  public NeedsAnswering other() {
    return new NeedsAnswering(depth);
  }
}
