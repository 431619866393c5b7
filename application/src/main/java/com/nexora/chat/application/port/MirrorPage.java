package com.nexora.chat.application.port;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Some of the things of one kind.
///
/// @param next where the next page begins; empty on the last one
/// @param total of all pages, where Intercom says so
public record MirrorPage(List<Mirrored> things, Optional<String> next, OptionalLong total) {

  public MirrorPage {
    things = List.copyOf(things);
  }

  /// A list that comes whole.
  public static MirrorPage whole(List<Mirrored> things) {
    return new MirrorPage(things, Optional.empty(), OptionalLong.empty());
  }
}
