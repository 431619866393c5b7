package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.Grant;
import com.nexora.chat.application.port.Grants;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Grants in memory, unsealed.
public final class InMemoryGrants implements Grants {

  private record Row(long version, Optional<Grant> grant) {}

  private final Map<WorkspaceId, Row> rows = new ConcurrentHashMap<>();
  private final InMemoryProviderKeys keys = new InMemoryProviderKeys();

  /// Those of the same store.
  public InMemoryProviderKeys keys() {
    return keys;
  }

  @Override
  public void keep(WorkspaceId workspace, String name, Grant grant) {
    rows.merge(
        workspace,
        new Row(1, Optional.of(grant)),
        (old, _) ->
            new Row(old.version() + 1, Optional.of(old.grant().map(grant::after).orElse(grant))));
  }

  @Override
  public Optional<Grant> of(WorkspaceId workspace) {
    return Optional.ofNullable(rows.get(workspace)).flatMap(Row::grant);
  }

  @Override
  public boolean end(WorkspaceId workspace) {
    keys.end(workspace);
    Optional<Grant> before = of(workspace);
    rows.computeIfPresent(
        workspace,
        (_, old) -> old.grant().isEmpty() ? old : new Row(old.version() + 1, Optional.empty()));
    return before.isPresent();
  }

  @Override
  public List<Known> all() {
    return rows.entrySet().stream()
        .map(row -> new Known(
            row.getKey(), row.getValue().version(), row.getValue().grant().isPresent()))
        .sorted(Comparator.comparing(known -> known.workspace().value()))
        .toList();
  }
}
