package com.nexora.chat.bootstrap;

import com.nexora.chat.application.Check;
import com.nexora.chat.application.Connect;
import com.nexora.chat.application.SetUp;
import com.nexora.chat.application.port.Grants;
import com.nexora.chat.application.port.Policies;
import com.nexora.chat.application.usecase.CheckWorkspace;
import com.nexora.chat.application.usecase.CheckWorkspace.Opening;
import com.nexora.chat.application.usecase.ConnectWorkspace;
import com.nexora.chat.application.usecase.ReadDocument;
import com.nexora.chat.application.usecase.SetUpWorkspace;
import com.nexora.chat.bootstrap.operator.ConnectRequest;
import com.nexora.chat.domain.access.Role;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.Intercom;
import com.nexora.chat.intercom.IntercomSettings;
import com.nexora.chat.intercom.PublicApp;
import com.nexora.chat.persistence.Persistence;
import java.net.URI;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How workspaces are connected and set up while the service runs.
///
/// @param documents what each workspace has published, however new it is
/// @param grants what opens workspaces; empty without a key to seal it with
record Connecting(
    Settings settings,
    Persistence store,
    ConnectedWorkspaces connections,
    Policies policies,
    ReadDocument documents,
    Optional<Grants> grants) {

  /// Without a key to seal tokens with, nothing can be connected while the service runs.
  private static final SetUpWorkspace.Ways NO_WAYS =
      new SetUpWorkspace.Ways(Map.of(), Optional.empty());

  /// Empty without a key to seal tokens with.
  Optional<ConnectWorkspace> useCase() {
    return grants.map(kept -> connections.followingAtOnce(Connect.workspaces(
        Intercom.introductions(IntercomSettings.DEFAULTS, settings.access()::app),
        kept,
        store.attempts(),
        this::expected)));
  }

  /// Somebody has configured it, or owns it in the console: anyone may come with a token.
  private boolean expected(WorkspaceId workspace) {
    return policies.of(workspace).isPresent()
        || store.access().accounts().members(workspace, InstantSource.system().instant()).stream()
            .anyMatch(member -> member.role() == Role.OWNER);
  }

  /// @param embedding the model that articles are learned with
  SetUpWorkspace settingUp(Intercom intercom, String embedding) {
    Optional<ConnectWorkspace> connecting = useCase();
    CheckWorkspace checking = Check.workspaces(
        Intercom.introductions(IntercomSettings.DEFAULTS, settings.access()::app),
        intercom.things(),
        intercom.examination(),
        workspace -> documents.policy(workspace, documents.serving(workspace)),
        InstantSource.system());
    return SetUp.workspaces(
        new SetUp.Parts(
            connecting,
            this::opening,
            checking,
            workspace -> Check.webhooks(store.oversight(), workspace),
            store.mirror(),
            store.knowledge(),
            embedding,
            store.access().audit(),
            InstantSource.system()),
        connecting.isPresent() ? ways() : NO_WAYS);
  }

  private Optional<Opening> opening(WorkspaceId workspace) {
    return connections
        .of(workspace)
        .map(known -> new Opening(known.baseUrl(), new Secret(known.token())));
  }

  /// Intercom's own regions, and where the public app is registered, such as a twin.
  private SetUpWorkspace.Ways ways() {
    Map<String, URI> regions = new LinkedHashMap<>();
    for (String region : List.of("us", "eu", "au")) {
      regions.put(region, URI.create(ConnectRequest.REGIONS.get(region)));
    }
    Optional<PublicApp> app = settings.access().app();
    app.map(PublicApp::api)
        .filter(api -> !regions.containsValue(api))
        .ifPresent(api -> regions.put("the public app's", api));
    return new SetUpWorkspace.Ways(regions, app.map(_ -> Intercom.OAUTH));
  }
}
