package com.nexora.chat.llm.provider;

import dev.langchain4j.exception.NonRetriableException;
import java.time.Duration;
import java.util.Optional;

/// Carries a failure out of LangChain4j, which by its kind does not try again and passes it on. It
/// never holds what the provider wrote: that may repeat the prompt.
final class ProviderFailure extends NonRetriableException {

  private static final long serialVersionUID = 1L;

  private final Failure failure;

  /// In seconds; negative when the provider names none.
  private final long retryAfter;

  ProviderFailure(Failure failure) {
    this(failure, Optional.empty());
  }

  ProviderFailure(Failure failure, Optional<Duration> retryAfter) {
    super(failure.label());
    this.failure = failure;
    this.retryAfter = retryAfter.map(Duration::toSeconds).orElse(-1L);
  }

  Failure failure() {
    return failure;
  }

  Optional<Duration> retryAfter() {
    return retryAfter < 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(retryAfter));
  }
}
