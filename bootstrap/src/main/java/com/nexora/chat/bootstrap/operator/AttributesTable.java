package com.nexora.chat.bootstrap.operator;

import com.nexora.chat.application.port.Provenance;
import com.nexora.chat.application.port.Provenance.Written;
import com.nexora.chat.domain.attribute.Holder;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What the agent wrote to attributes, a row each.
final class AttributesTable {

  private AttributesTable() {}

  static Table of(
      Provenance provenance, List<WorkspaceId> workspaces, Optional<Holder> of, int most) {
    Table table = new Table(
        "WORKSPACE",
        "OF",
        "ATTRIBUTE",
        "VALUE",
        "SOURCE",
        "CONFIDENCE",
        "CONVERSATION",
        "TURN",
        "AGE");
    for (WorkspaceId workspace : workspaces) {
      Set<Holder> holders = of.map(Set::of).orElse(Set.of());
      for (Written written : provenance.all(workspace, holders, most)) {
        table.add(
            workspace.value(),
            written.holder().toString(),
            written.attribute(),
            written.value(),
            written.source(),
            String.format(Locale.ROOT, "%.2f", written.confidence()),
            written.in().value(),
            Long.toString(written.turn()),
            Ages.of(written.age()));
      }
    }
    return table;
  }
}
