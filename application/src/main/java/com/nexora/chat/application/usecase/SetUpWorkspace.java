package com.nexora.chat.application.usecase;

import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.MirrorProgress;
import com.nexora.chat.application.usecase.CheckWorkspace.Finding;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Takes a workspace from nothing to an agent that decides there and sends nothing.
public interface SetUpWorkspace {

  /// How it can be connected.
  Ways ways();

  /// With the workspace's own app.
  ///
  /// @param region one of [Ways#regions]
  /// @param by who does it, for the audit log
  /// @throws IllegalArgumentException for another region
  ConnectWorkspace.Result connect(
      WorkspaceId workspace, String region, Secret token, Secret clientSecret, String by);

  /// How far it has come. Reads what is kept here, and asks Intercom nothing.
  State look(WorkspaceId workspace);

  /// What is missing, in plain words. Asks Intercom, for some seconds; empty before the workspace
  /// is
  /// connected.
  List<Finding> check(WorkspaceId workspace);

  /// The first configuration, to be published: the agent decides, and sends nothing.
  ///
  /// @return as YAML
  String document(WorkspaceId workspace, First first);

  /// Neither, where the service has no key to seal tokens with.
  ///
  /// @param regions REST hosts by what people call them; a token is tried at no other
  /// @param publicApp where an admin of the workspace begins to let the public app in;
  ///     empty when this service offers none
  record Ways(Map<String, URI> regions, Optional<String> publicApp) {

    public Ways {
      regions = Collections.unmodifiableMap(new LinkedHashMap<>(regions));
    }
  }

  /// @param connected the REST host that is used; empty before it is connected
  /// @param kinds how far the copy of each of the workspace's own things is; kinds that
  ///     were never begun are absent
  /// @param learned articles that the agent can answer from
  /// @param agents teammates with an Inbox seat, by name
  /// @param takers who may be handed to: teams, and after them teammates with a seat
  /// @param languages of the help center, the main one first
  record State(
      Optional<URI> connected,
      Map<MirrorKind, MirrorProgress> kinds,
      int learned,
      List<Somebody> agents,
      List<Taker> takers,
      List<String> languages) {

    public State {
      kinds = Map.copyOf(kinds);
      agents = List.copyOf(agents);
      takers = List.copyOf(takers);
      languages = List.copyOf(languages);
    }
  }

  /// Somebody with a seat.
  record Somebody(String id, String name) {}

  /// Who may get what the agent hands over.
  ///
  /// @param team otherwise a teammate
  record Taker(boolean team, String id, String name) {}

  /// What has to be decided at first.
  ///
  /// @param agent the teammate the agent speaks as
  /// @param taker who gets what it cannot answer
  /// @param languages it answers in, the main one first
  /// @param pages how the paths of those pages begin on which it answers; empty for all
  record First(String agent, Taker taker, List<String> languages, String pages) {

    public First {
      languages = List.copyOf(languages);
    }
  }
}
