package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.ProviderKeys;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Keys in memory, unsealed. They are as old as the clock of 1970.
public final class InMemoryProviderKeys implements ProviderKeys {

  private record Place(WorkspaceId workspace, String name) {}

  private final Map<Place, Secret> keys = new ConcurrentHashMap<>();

  @Override
  public void keep(WorkspaceId workspace, String name, Secret key) {
    keys.put(new Place(workspace, name), key);
  }

  @Override
  public Optional<Secret> of(WorkspaceId workspace, String name) {
    return Optional.ofNullable(keys.get(new Place(workspace, name)));
  }

  @Override
  public List<Known> all(WorkspaceId workspace) {
    return keys.keySet().stream()
        .filter(place -> place.workspace().equals(workspace))
        .map(Place::name)
        .sorted()
        .map(name -> new Known(name, Instant.EPOCH))
        .toList();
  }

  @Override
  public boolean remove(WorkspaceId workspace, String name) {
    return keys.remove(new Place(workspace, name)) != null;
  }

  void end(WorkspaceId workspace) {
    keys.keySet().removeIf(place -> place.workspace().equals(workspace));
  }
}
