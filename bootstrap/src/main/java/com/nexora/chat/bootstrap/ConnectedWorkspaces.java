package com.nexora.chat.bootstrap;

import com.nexora.chat.application.port.Grant;
import com.nexora.chat.application.port.Grants;
import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.usecase.ConnectWorkspace;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.Connection;
import com.nexora.chat.intercom.Connections;
import com.nexora.chat.intercom.PublicApp;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.logging.Logger;

/// Which workspaces are connected, in memory: those of the workspaces file, and those whose grants
/// are in the store. Every node looks after new, changed and ended grants every other second. What
/// the file says of a workspace wins, because an operator has just written it.
final class ConnectedWorkspaces implements Connections, AutoCloseable {

  private static final Logger LOG = Logger.getLogger(ConnectedWorkspaces.class.getName());
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);
  private static final Duration READ_AGAIN = Duration.ofMinutes(10);

  /// @param publicApp whether it is the public app that was let in
  /// @param current whether this is what the version says; otherwise it could not be
  ///     read, and this is what an earlier one said
  private record Followed(
      long version,
      Optional<Connection> connection,
      boolean publicApp,
      boolean current,
      long readAt) {

    /// Some of it ends with time alone: the previous secret.
    boolean old(long now) {
      return now - readAt > READ_AGAIN.toNanos();
    }
  }

  private final LongSupplier nanos;
  private final Roster roster;
  private final Map<WorkspaceId, Connection> fromFile;
  private final Optional<Grants> grants;
  private final Optional<PublicApp> app;
  private final Map<WorkspaceId, Followed> followed = new ConcurrentHashMap<>();
  private final Follower follower = new Follower("connections", BETWEEN_LOOKS, this::look);
  private volatile boolean failed;

  /// Where connections come from.
  ///
  /// @param grants empty when this service has no key to open them
  /// @param app whose secret signs for workspaces without one of their own
  record Sources(
      Map<WorkspaceId, Connection> file, Optional<Grants> grants, Optional<PublicApp> app) {

    Sources {
      file = Map.copyOf(file);
    }
  }

  /// @param roster is joined by whoever is connected
  ConnectedWorkspaces(Sources sources, Roster roster) {
    this(sources, roster, System::nanoTime);
  }

  /// @param nanos a clock that only goes forward
  ConnectedWorkspaces(Sources sources, Roster roster, LongSupplier nanos) {
    this.nanos = nanos;
    this.roster = roster;
    this.fromFile = sources.file();
    this.grants = sources.grants();
    this.app = sources.app();
  }

  /// Looks once, and then again and again.
  void start() {
    look();
    if (grants.isPresent()) {
      follower.start();
    }
  }

  @Override
  public Optional<Connection> of(WorkspaceId workspace) {
    return Optional.ofNullable(fromFile.get(workspace))
        .or(() -> Optional.ofNullable(followed.get(workspace)).flatMap(Followed::connection));
  }

  /// Whether the workspace let the public app in.
  boolean usePublicApp(WorkspaceId workspace) {
    return !fromFile.containsKey(workspace)
        && Optional.ofNullable(followed.get(workspace))
            .filter(Followed::publicApp)
            .isPresent();
  }

  /// Follows what has changed since the last look.
  void look() {
    grants.ifPresent(this::look);
  }

  private synchronized void look(Grants grants) {
    try {
      Set<WorkspaceId> known = new HashSet<>();
      for (Grants.Known grant : grants.all()) {
        known.add(grant.workspace());
        Followed before = followed.getOrDefault(
            grant.workspace(), new Followed(0, Optional.empty(), false, false, nanos.getAsLong()));
        if (before.version() != grant.version()
            || !before.current()
            || before.old(nanos.getAsLong())) {
          Followed now = after(before, grant, grants);
          followed.put(grant.workspace(), now);
          now.connection().ifPresent(_ -> roster.join(grant.workspace()));
        }
      }
      followed.keySet().retainAll(known);
      failed = false;
    } catch (PortFailure failure) {
      // Said once while it lasts; what is known stays known.
      if (!failed) {
        LOG.warning(() -> "Which workspaces are connected cannot be read: " + failure.getMessage());
      }
      failed = true;
    }
  }

  /// One that cannot be read holds up no other. It is said once, and tried again.
  private Followed after(Followed before, Grants.Known known, Grants grants) {
    if (!known.live()) {
      return new Followed(known.version(), Optional.empty(), false, true, nanos.getAsLong());
    }
    WorkspaceId workspace = known.workspace();
    try {
      Optional<Grant> grant = grants.of(workspace);
      return new Followed(
          known.version(),
          grant.flatMap(opened -> connection(workspace, opened)),
          grant.filter(opened -> opened.clientSecret().isEmpty()).isPresent(),
          true,
          nanos.getAsLong());
    } catch (PortFailure | IllegalArgumentException failure) {
      if (before.version() != known.version()) {
        LOG.severe(() -> "Workspace " + workspace + " cannot be followed: " + failure.getMessage());
      }
      return new Followed(
          known.version(), before.connection(), before.publicApp(), false, nanos.getAsLong());
    }
  }

  private Optional<Connection> connection(WorkspaceId workspace, Grant grant) {
    Optional<Secret> secret = grant.clientSecret().or(() -> app.map(PublicApp::clientSecret));
    if (secret.isEmpty()) {
      LOG.severe(() -> "Workspace " + workspace + " is not served: it let the public app in, and"
          + " NEXORA_APP_CLIENT_SECRET is not set");
      return Optional.empty();
    }
    return Optional.of(new Connection(
        grant.token().value(),
        secret.get().value(),
        grant
            .previousSecret()
            .or(() -> grant.clientSecret().isPresent()
                ? Optional.empty()
                : app.flatMap(PublicApp::previousSecret))
            .map(Secret::value),
        grant.api()));
  }

  /// What this node has changed, it need not wait for.
  ConnectWorkspace followingAtOnce(ConnectWorkspace useCase) {
    return new ConnectWorkspace() {
      @Override
      public Result connect(URI api, Secret token, Secret clientSecret) {
        return followed(() -> useCase.connect(api, token, clientSecret));
      }

      @Override
      public Result connect(WorkspaceId workspace, URI api, Secret token, Secret clientSecret) {
        return followed(() -> useCase.connect(workspace, api, token, clientSecret));
      }

      @Override
      public boolean begin(Secret state) {
        return useCase.begin(state);
      }

      @Override
      public Result connect(Secret state, Secret code) {
        return followed(() -> useCase.connect(state, code));
      }

      @Override
      public Farewell disconnect(WorkspaceId workspace) {
        return followed(() -> useCase.disconnect(workspace));
      }

      @Override
      public boolean uninstalled(WorkspaceId workspace) {
        return followed(() -> useCase.uninstalled(workspace));
      }
    };
  }

  private <T> T followed(Supplier<T> change) {
    T result = change.get();
    look();
    return result;
  }

  @Override
  public void close() {
    follower.close();
  }
}
