package com.nexora.chat.bootstrap.operator;

import com.nexora.chat.application.port.Mirror;
import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.MirrorProgress;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What is known of the workspaces themselves, a row for each kind.
final class MirrorTable {

  private MirrorTable() {}

  static Table of(Mirror mirror, List<WorkspaceId> workspaces) {
    Table table = new Table("WORKSPACE", "KIND", "THINGS", "AGE", "STATE", "NOTE");
    for (WorkspaceId workspace : workspaces) {
      Map<MirrorKind, MirrorProgress> progress = mirror.progress(workspace);
      for (MirrorKind kind : MirrorKind.values()) {
        Optional<MirrorProgress> known = Optional.ofNullable(progress.get(kind));
        table.add(
            workspace.value(),
            words(kind.name()),
            known.map(p -> Long.toString(p.things())).orElse("0"),
            known.flatMap(MirrorProgress::age).map(Ages::of).orElse("-"),
            known.map(MirrorTable::state).orElse("not read yet"),
            known.map(MirrorProgress::note).orElse(""));
      }
    }
    return table;
  }

  private static String state(MirrorProgress progress) {
    if (progress.reading()) {
      String all = progress.total().isPresent() ? "/" + progress.total().getAsLong() : "";
      return "reading " + progress.seen() + all;
    }
    return progress.state() == MirrorProgress.State.NEW
        ? "not read yet"
        : words(progress.state().name());
  }

  private static String words(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
