package com.nexora.chat.modeltwin;

import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What the twin does with a request.
public sealed interface Behaviour {

  /// Answers as a model that thinks so, with figures the twin counts itself.
  static Says says(Mind mind) {
    return new Says(mind, Ending.COMPLETE, Figures.COUNTED);
  }

  static Says says(String words) {
    return says(_ -> words);
  }

  /// What a model would say to what it was asked.
  @FunctionalInterface
  interface Mind {
    String answer(Asked asked);
  }

  /// How an answer ends, in the protocol's own words.
  enum Ending {
    COMPLETE,
    /// The most tokens were reached.
    LENGTH,
    /// The provider's filter stopped it.
    FILTERED,
    /// The model itself declined.
    REFUSED
  }

  /// The figures about the tokens.
  enum Figures {
    /// A token for every four characters, and what was asked before counts as cached.
    COUNTED,
    MISSING,
    NEGATIVE
  }

  record Says(Mind mind, Ending ending, Figures figures) implements Behaviour {

    public Says ending(Ending how) {
      return new Says(mind, how, figures);
    }

    public Says with(Figures other) {
      return new Says(mind, ending, other);
    }

    /// The same with the whole answer changed on its way: another shape, cut, not JSON at all.
    public Behaviour bent(UnaryOperator<String> body) {
      return new Bent(this, body);
    }
  }

  record Bent(Says said, UnaryOperator<String> body) implements Behaviour {}

  /// What goes wrong at a provider.
  enum Trouble {
    BAD_KEY,
    /// The key may not use this model.
    FORBIDDEN,
    NO_SUCH_MODEL,
    BAD_REQUEST,
    RATE_LIMITED,
    /// All credit is used up.
    QUOTA,
    OVERLOADED,
    BROKEN
  }

  /// @param retryAfter as the answer's `retry-after`
  record Fails(Trouble trouble, Optional<Duration> retryAfter) implements Behaviour {}

  static Fails fails(Trouble trouble) {
    return new Fails(trouble, Optional.empty());
  }

  /// Sends the request somewhere else, as no API does.
  record Redirects(String to) implements Behaviour {}

  /// Takes the request and never answers.
  record Hangs() implements Behaviour {}

  /// Sends so many bytes of an answer, and then no more, without ending it.
  record Stalls(int bytes, Says said) implements Behaviour {}

  /// Sends an answer byte by byte.
  record Drips(Duration pause, Says said) implements Behaviour {}

  /// Breaks the connection off after so many bytes.
  record Cuts(int bytes, Says said) implements Behaviour {}

  /// Thinks for a while.
  record Slow(Duration pause, Behaviour then) implements Behaviour {}

  /// Sends so many bytes, of which a model's answer is the first part.
  record Floods(long bytes) implements Behaviour {}
}
