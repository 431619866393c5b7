package com.nexora.chat.architecture.planted.domain.handoff;

import java.util.Optional;

/// Breaks no-optional-parameters in wrap, not in its component.
public record MakesCallersWrap(Optional<String> team) {

  public MakesCallersWrap wrap(Optional<String> other) {
    return new MakesCallersWrap(other);
  }
}
