package com.nexora.chat.bootstrap.operator;

import com.nexora.chat.application.port.Provenance;
import com.nexora.chat.application.port.Provenance.Written;
import com.nexora.chat.domain.attribute.Holder;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What the agent wrote to attributes, a row each.
final class AttributesTable {

  private AttributesTable() {}

  /// @param of whose attributes; everybody's when it is empty
  static Table of(Provenance provenance, List<WorkspaceId> workspaces, Set<Holder> of, int most) {
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
      for (Written written : provenance.all(workspace, of, most)) {
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
