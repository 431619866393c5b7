package com.nexora.chat.llm.provider;

import dev.langchain4j.exception.NonRetriableException;
import java.time.Duration;

/// Carries a failure out of LangChain4j, which by its kind does not try again and passes it on. It
/// never holds what the provider wrote: that may repeat the prompt.
final class ProviderFailure extends NonRetriableException {

  private static final long serialVersionUID = 1L;

  private final Failure failure;

  private final Duration retryAfter;

  ProviderFailure(Failure failure) {
    this(failure, Duration.ZERO);
  }

  /// @param retryAfter zero when the provider names none
  ProviderFailure(Failure failure, Duration retryAfter) {
    super(failure.label());
    this.failure = failure;
    this.retryAfter = retryAfter;
  }

  Failure failure() {
    return failure;
  }

  Duration retryAfter() {
    return retryAfter;
  }
}
