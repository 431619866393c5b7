package com.nexora.chat.bootstrap;

import com.nexora.chat.application.port.Mirror;
import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.MirrorProgress;
import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a document may call the things of a workspace by: what it names otherwise is not there.
final class KnownNames {

  private KnownNames() {}

  /// Ids and names of each kind, once a whole round has shown them.
  static Function<MirrorKind, Optional<Set<String>>> of(Mirror mirror, WorkspaceId workspace) {
    return kind -> Optional.ofNullable(mirror.progress(workspace).get(kind))
        .flatMap(MirrorProgress::age)
        .map(_ -> mirror.all(workspace, kind).stream()
            .flatMap(thing -> names(thing).stream())
            .collect(Collectors.toSet()));
  }

  private static List<String> names(Mirrored thing) {
    return switch (thing) {
      // Some places name a teammate, others tell the id.
      case Mirrored.Admin teammate -> List.of(teammate.id(), teammate.name());
      case Mirrored.Segment segment -> List.of(segment.id(), segment.name());
      case Mirrored.Tag tag -> List.of(tag.id(), tag.name());
      case Mirrored.Attribute attribute -> List.of(attribute.name(), attribute.label());
      case Mirrored.Team _,
          Mirrored.OfficeHours _,
          Mirrored.Brand _,
          Mirrored.HelpCenter _,
          Mirrored.Collection _,
          Mirrored.Article _ -> List.of(thing.id());
    };
  }
}
