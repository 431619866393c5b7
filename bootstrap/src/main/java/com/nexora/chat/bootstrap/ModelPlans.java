package com.nexora.chat.bootstrap;

import com.nexora.chat.bootstrap.workspaces.ConfiguredWorkspace;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.llm.ModelPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Logger;

/// Which models each workspace uses, as its file says it now: the file is looked at every two
/// seconds, and a change of its model sections holds from the next turn on. All else in the file
/// changes with a restart. What a workspace has published stands before it: [LiveConfiguration].
final class ModelPlans implements Function<WorkspaceId, ModelPlan>, AutoCloseable {

  private static final Logger LOG = Logger.getLogger(ModelPlans.class.getName());
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

  private volatile Map<WorkspaceId, ModelPlan> plans;
  private Optional<Follower> looking = Optional.empty();

  ModelPlans(List<ConfiguredWorkspace> workspaces) {
    this.plans = of(workspaces);
  }

  private static Map<WorkspaceId, ModelPlan> of(List<ConfiguredWorkspace> workspaces) {
    Map<WorkspaceId, ModelPlan> plans = new HashMap<>();
    workspaces.forEach(workspace -> plans.put(workspace.id(), workspace.model()));
    return Map.copyOf(plans);
  }

  /// A workspace that has left the file is served as before until the restart: by the built-in
  /// model, because its keys may have been taken back.
  @Override
  public ModelPlan apply(WorkspaceId workspace) {
    return plans.getOrDefault(workspace, ModelPlan.BUILT_IN);
  }

  /// Looks at the file from now on. The first look reads it in any case: it may have changed while
  /// the service started.
  ///
  /// @param read reads it, and throws [BadSettings] for its mistakes
  synchronized void follow(Path file, Supplier<List<ConfiguredWorkspace>> read) {
    AtomicReference<Stamp> known = new AtomicReference<>(Stamp.NONE);
    Follower follower = new Follower("models", BETWEEN_LOOKS, () -> {
      Stamp now = Stamp.of(file);
      if (!now.equals(known.getAndSet(now))) {
        take(read);
      }
    });
    looking = Optional.of(follower);
    follower.start();
  }

  /// A file with mistakes changes nothing: it may be half written.
  private void take(Supplier<List<ConfiguredWorkspace>> read) {
    try {
      Map<WorkspaceId, ModelPlan> now = of(read.get());
      if (!now.equals(plans)) {
        plans = now;
        LOG.info("The workspaces file was read again: other models hold from now on");
      }
    } catch (BadSettings mistakes) {
      LOG.warning(() -> "The workspaces file was changed and cannot be used; the models stay as"
          + " they were: " + mistakes.getMessage());
    }
  }

  @Override
  public synchronized void close() {
    looking.ifPresent(Follower::close);
  }

  /// By which a change is seen.
  private record Stamp(Optional<FileTime> changed, long size) {

    static final Stamp NONE = new Stamp(Optional.empty(), -1);

    static Stamp of(Path file) {
      try {
        return new Stamp(Optional.of(Files.getLastModifiedTime(file)), Files.size(file));
      } catch (IOException missing) {
        return new Stamp(Optional.empty(), 0);
      }
    }
  }
}
