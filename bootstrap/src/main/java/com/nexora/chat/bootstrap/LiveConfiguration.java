package com.nexora.chat.bootstrap;

import com.nexora.chat.application.port.Policies;
import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.bootstrap.workspaces.ConfiguredWorkspace;
import com.nexora.chat.bootstrap.workspaces.WorkspaceDocument;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.llm.ModelPlan;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// What each workspace has decided, as it holds now: its newest published version, and without one,
/// its entry in the workspaces file. Every node looks after newly published versions every second;
/// what is published holds from the next turn on.
final class LiveConfiguration implements Policies, AutoCloseable {

  private static final Logger LOG = Logger.getLogger(LiveConfiguration.class.getName());
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

  /// @param number of the version that was looked at last
  /// @param used empty while none could be read
  private record Followed(long number, Optional<ConfiguredWorkspace> used) {}

  private final ConfiguredPolicies file;
  private final Published published;
  private final Roster roster;
  private final Map<WorkspaceId, Followed> followed = new ConcurrentHashMap<>();
  private final Follower follower = new Follower("configurations", BETWEEN_LOOKS, this::look);
  private volatile boolean failed;

  /// @param roster is joined by whoever publishes what can be used
  LiveConfiguration(ConfiguredPolicies file, Published published, Roster roster) {
    this.file = file;
    this.published = published;
    this.roster = roster;
  }

  /// Looks once, and then again and again.
  void start() {
    look();
    follower.start();
  }

  @Override
  public Optional<WorkspacePolicy> of(WorkspaceId workspace) {
    return used(workspace).map(ConfiguredWorkspace::policy).or(() -> file.of(workspace));
  }

  /// What each has decided, for what cannot be taken back: empty as long as this node does not know
  /// it for certain, because what is published cannot be read, or a newer version cannot be used
  /// here.
  Policies certain() {
    return workspace -> failed || isBehind(workspace) ? Optional.empty() : of(workspace);
  }

  private boolean isBehind(WorkspaceId workspace) {
    Followed known = followed.get(workspace);
    return known != null
        && known
            .used()
            .filter(used -> used.policy().release().version().equals(Long.toString(known.number())))
            .isEmpty();
  }

  /// Which models each workspace uses.
  ///
  /// @param otherwise as the workspaces file has them
  Function<WorkspaceId, ModelPlan> models(Function<WorkspaceId, ModelPlan> otherwise) {
    return workspace ->
        used(workspace).map(ConfiguredWorkspace::model).orElseGet(() -> otherwise.apply(workspace));
  }

  /// Which published version each workspace goes by here; those that go by the workspaces file are
  /// left out.
  Map<WorkspaceId, Long> versions() {
    Map<WorkspaceId, Long> versions = new HashMap<>();
    followed.forEach((workspace, version) -> version
        .used()
        .ifPresent(known ->
            versions.put(workspace, Long.valueOf(known.policy().release().version()))));
    return versions;
  }

  private Optional<ConfiguredWorkspace> used(WorkspaceId workspace) {
    return Optional.ofNullable(followed.get(workspace)).flatMap(Followed::used);
  }

  /// Follows what was published since the last look.
  synchronized void look() {
    try {
      new HashMap<>(published.store().allLive()).forEach((workspace, number) -> {
        Followed before = followed.get(workspace);
        if (before == null || before.number() != number) {
          survived(workspace, number, before);
        }
      });
      failed = false;
    } catch (PortFailure away) {
      // Said once while it lasts; what is known stays known.
      if (!failed) {
        LOG.warning(() -> "What is published cannot be read: " + away.getMessage());
      }
      failed = true;
    }
  }

  /// A version that nobody foresaw holds up neither the start nor another workspace.
  private void survived(WorkspaceId workspace, long number, @Nullable Followed before) {
    try {
      take(workspace, number, before);
    } catch (PortFailure away) {
      throw away;
    } catch (RuntimeException | Error unforeseen) {
      Optional<ConfiguredWorkspace> kept = Optional.ofNullable(before).flatMap(Followed::used);
      LOG.log(
          Level.SEVERE,
          unforeseen,
          () -> "Workspace " + workspace + ": version " + number + " cannot be used here, and it is"
              + " this software that fails; " + staying(workspace, kept));
      followed.put(workspace, new Followed(number, kept));
    }
  }

  private String staying(WorkspaceId workspace, Optional<ConfiguredWorkspace> used) {
    return used.map(known -> "version " + known.policy().release().version() + " still holds")
        .or(() -> file.of(workspace).map(_ -> "the workspaces file still holds"))
        .orElse("it is not served");
  }

  /// What cannot be read is said once, and what held before stays.
  private void take(WorkspaceId workspace, long number, @Nullable Followed before) {
    Optional<ConfiguredWorkspace> kept = Optional.ofNullable(before).flatMap(Followed::used);
    WorkspaceDocument.Read read =
        published.read(workspace, published.store().version(workspace, number).orElseThrow());
    if (read.workspace().isEmpty()) {
      Optional<ConfiguredWorkspace> still = kept.or(
          // A node that has just started knows of none that held before.
          () -> published.newestBefore(workspace, number).map(Published.Usable::workspace));
      LOG.severe(() -> "Workspace " + workspace + ": version " + number
          + " cannot be used here, perhaps because newer software wrote it; "
          + staying(workspace, still) + ". " + String.join(" ", read.mistakes()));
      follow(workspace, new Followed(number, still));
      return;
    }
    follow(workspace, new Followed(number, read.workspace()));
    LOG.info(() -> "Workspace " + workspace + ": version " + number + " holds from now on"
        + (kept.isEmpty() ? ", and none that the workspaces file has for it" : ""));
  }

  private void follow(WorkspaceId workspace, Followed now) {
    followed.put(workspace, now);
    if (now.used().isPresent()) {
      roster.join(workspace);
    }
  }

  @Override
  public void close() {
    follower.close();
  }
}
