package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.ConfigVersion;
import com.nexora.chat.application.port.Configurations;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Versions in memory.
public final class InMemoryConfigurations implements Configurations {

  private final InstantSource clock;
  private final Map<WorkspaceId, List<ConfigVersion>> versions = new HashMap<>();

  public InMemoryConfigurations(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public synchronized ConfigVersion draft(WorkspaceId workspace, ConfigVersion.Draft draft) {
    return add(workspace, draft, false);
  }

  @Override
  public synchronized Optional<ConfigVersion> publish(
      WorkspaceId workspace, ConfigVersion.Draft draft) {
    long live = live(workspace).map(ConfigVersion::number).orElse(0L);
    return live == draft.basedOn() ? Optional.of(add(workspace, draft, true)) : Optional.empty();
  }

  private ConfigVersion add(WorkspaceId workspace, ConfigVersion.Draft draft, boolean published) {
    List<ConfigVersion> known = versions.computeIfAbsent(workspace, _ -> new ArrayList<>());
    ConfigVersion added = new ConfigVersion(
        known.size() + 1,
        published,
        draft.document(),
        checksum(draft.document()),
        draft.author(),
        draft.note(),
        draft.basedOn(),
        clock.instant());
    known.add(added);
    return added;
  }

  private static String checksum(String document) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256")
              .digest(document.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public synchronized Optional<ConfigVersion> version(WorkspaceId workspace, long number) {
    return all(workspace).stream().filter(known -> known.number() == number).findFirst();
  }

  @Override
  public synchronized Optional<ConfigVersion> live(WorkspaceId workspace) {
    return all(workspace).reversed().stream().filter(ConfigVersion::published).findFirst();
  }

  @Override
  public synchronized List<ConfigVersion> history(WorkspaceId workspace, int most) {
    return all(workspace).reversed().stream().limit(most).toList();
  }

  @Override
  public synchronized Map<WorkspaceId, Long> allLive() {
    Map<WorkspaceId, Long> live = new HashMap<>();
    versions
        .keySet()
        .forEach(workspace -> live(workspace).ifPresent(now -> live.put(workspace, now.number())));
    return live;
  }

  private List<ConfigVersion> all(WorkspaceId workspace) {
    return versions.getOrDefault(workspace, List.of());
  }
}
