package com.nexora.chat.application.port;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// Something that was set aside for a person to look at.
///
/// @param id exact, and unique within the workspace: the kind, a slash, and what it is
///     known by
/// @param age since it was set aside
public record DeadLetter(String id, Kind kind, String why, Duration age) {

  public enum Kind {
    /// It failed again and again.
    CONVERSATION,
    /// Nobody knows whether Intercom applied it.
    ACTION,
    /// A webhook that cannot be read.
    DELIVERY,
    /// A webhook that names a workspace nobody has connected.
    UNROUTABLE;

    /// The id of a letter of this kind.
    ///
    /// @param known what it is known by
    public String of(String known) {
      return name().toLowerCase(Locale.ROOT) + "/" + known;
    }
  }

  /// @param facts all that is known, a customer's words included
  public record Shown(DeadLetter letter, List<Fact> facts) {
    public Shown {
      facts = List.copyOf(facts);
    }
  }

  public record Fact(String name, String value) {}
}
