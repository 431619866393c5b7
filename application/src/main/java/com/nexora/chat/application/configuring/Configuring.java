package com.nexora.chat.application.configuring;

import com.nexora.chat.application.port.AuditLog;
import com.nexora.chat.application.port.ConfigVersion;
import com.nexora.chat.application.port.Configurations;
import com.nexora.chat.application.usecase.ConfigureWorkspace;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Nothing is published that is wrong, or over what its author has not seen; what is, is written
/// down.
public record Configuring(Configurations store, Judge judge, AuditLog audit, InstantSource clock)
    implements ConfigureWorkspace {

  @Override
  public ConfigVersion draft(WorkspaceId workspace, ConfigVersion.Draft draft) {
    return written(workspace, "keep a draft", store.draft(workspace, draft));
  }

  private ConfigVersion written(WorkspaceId workspace, String act, ConfigVersion version) {
    audit.write(
        workspace,
        new AuditLog.Act(version.author(), act, "version " + version.number()),
        clock.instant());
    return version;
  }

  @Override
  public Result publish(WorkspaceId workspace, ConfigVersion.Draft draft) {
    List<String> mistakes = judge.mistakes(workspace, draft.document());
    if (!mistakes.isEmpty()) {
      return new Result.Wrong(mistakes);
    }
    Optional<ConfigVersion> live = store.live(workspace);
    if (live.isPresent() && live.get().document().equals(draft.document())) {
      return new Result.Same(live.get());
    }
    return store
        .publish(workspace, draft)
        .map(version -> written(workspace, "publish", version))
        .<Result>map(Result.Published::new)
        .orElseGet(() ->
            new Result.Outdated(store.live(workspace).map(ConfigVersion::number).orElse(0L)));
  }

  @Override
  public Optional<ConfigVersion> version(WorkspaceId workspace, long number) {
    return store.version(workspace, number);
  }

  @Override
  public Optional<ConfigVersion> live(WorkspaceId workspace) {
    return store.live(workspace);
  }

  @Override
  public List<ConfigVersion> history(WorkspaceId workspace, int most) {
    return store.history(workspace, most);
  }
}
