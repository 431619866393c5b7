package com.nexora.chat.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Grant;
import com.nexora.chat.application.port.Grants;
import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.testing.InMemoryGrants;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.Connection;
import com.nexora.chat.intercom.PublicApp;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConnectedWorkspacesTest {

  private static final WorkspaceId ACME = new WorkspaceId("acme");
  private static final WorkspaceId OTHER = new WorkspaceId("other");
  private static final URI API = URI.create("https://api.intercom.io");
  private static final PublicApp APP = new PublicApp(
      "id",
      new Secret("secret-of-app"),
      Optional.of(new Secret("older-secret-of-app")),
      URI.create("https://app.intercom.com/oauth"),
      API,
      URI.create("https://nexora.example"));

  private final Sometimes grants = new Sometimes();
  private long nanos;

  @Test
  void what_the_file_says_wins_over_a_grant() {
    grants.keep(ACME, "Acme", grant("granted", Optional.of("s")));
    Connection written = new Connection("written", "secret", API);
    try (ConnectedWorkspaces connections = following(Map.of(ACME, written), Optional.of(APP))) {
      assertEquals(Optional.of(written), connections.of(ACME));
      assertFalse(connections.usePublicApp(ACME));
    }
  }

  @Test
  void a_workspace_of_the_public_app_has_the_apps_secrets() {
    grants.keep(ACME, "Acme", grant("token", Optional.empty()));
    try (ConnectedWorkspaces connections = following(Map.of(), Optional.of(APP))) {
      assertEquals(
          Optional.of(
              new Connection("token", "secret-of-app", Optional.of("older-secret-of-app"), API)),
          connections.of(ACME));
      assertTrue(connections.usePublicApp(ACME));
    }
  }

  @Test
  void an_app_of_its_own_never_has_the_public_apps_secrets() {
    grants.keep(ACME, "Acme", grant("token", Optional.of("own")));
    try (ConnectedWorkspaces connections = following(Map.of(), Optional.of(APP))) {
      assertEquals(
          Optional.of(new Connection("token", "own", Optional.empty(), API)), connections.of(ACME));
      assertFalse(connections.usePublicApp(ACME));
    }
  }

  @Test
  void without_the_apps_secret_its_workspaces_are_not_served_and_others_are() {
    grants.keep(ACME, "Acme", grant("token", Optional.empty()));
    grants.keep(OTHER, "Other", grant("token", Optional.of("own")));
    try (ConnectedWorkspaces connections = following(Map.of(), Optional.empty())) {
      assertEquals(Optional.empty(), connections.of(ACME));
      assertTrue(connections.of(OTHER).isPresent());
    }
  }

  @Test
  void one_that_cannot_be_read_stays_as_it_was_holds_up_no_other_and_is_tried_again() {
    grants.keep(ACME, "Acme", grant("first", Optional.of("s")));
    try (ConnectedWorkspaces connections = following(Map.of(), Optional.empty())) {
      grants.unreadable.add(ACME);
      grants.keep(ACME, "Acme", grant("second", Optional.of("s")));
      grants.keep(OTHER, "Other", grant("token", Optional.of("own")));
      connections.look();
      assertEquals("first", token(connections, ACME));
      assertEquals("token", token(connections, OTHER));

      grants.unreadable.clear();
      connections.look();
      assertEquals("second", token(connections, ACME));
    }
  }

  @Test
  void what_is_known_stays_known_while_the_store_is_away() {
    grants.keep(ACME, "Acme", grant("token", Optional.of("s")));
    try (ConnectedWorkspaces connections = following(Map.of(), Optional.empty())) {
      grants.away = true;
      connections.look();
      assertEquals("token", token(connections, ACME));
    }
  }

  @Test
  void a_grant_that_has_ended_connects_nothing() {
    grants.keep(ACME, "Acme", grant("token", Optional.empty()));
    try (ConnectedWorkspaces connections = following(Map.of(), Optional.of(APP))) {
      grants.end(ACME);
      connections.look();
      assertEquals(Optional.empty(), connections.of(ACME));
      assertFalse(connections.usePublicApp(ACME));
    }
  }

  @Test
  void an_unchanged_grant_is_opened_again_after_ten_minutes_and_not_before() {
    grants.keep(ACME, "Acme", grant("token", Optional.of("s")));
    try (ConnectedWorkspaces connections = following(Map.of(), Optional.empty())) {
      assertEquals(1, grants.opened);
      nanos = Duration.ofMinutes(10).toNanos();
      connections.look();
      assertEquals(1, grants.opened);
      nanos++;
      connections.look();
      assertEquals(2, grants.opened);
    }
  }

  private final Roster roster = new Roster(List.of());

  private ConnectedWorkspaces following(
      Map<WorkspaceId, Connection> file, Optional<PublicApp> app) {
    ConnectedWorkspaces connections = new ConnectedWorkspaces(
        new ConnectedWorkspaces.Sources(file, Optional.of(grants), app), roster, () -> nanos);
    connections.look();
    return connections;
  }

  private static Grant grant(String token, Optional<String> clientSecret) {
    return new Grant(
        API,
        new Secret(token),
        clientSecret.map(Secret::new),
        Optional.empty(),
        new TeammateId("814"));
  }

  private static String token(ConnectedWorkspaces connections, WorkspaceId workspace) {
    return connections.of(workspace).map(Connection::token).orElse("");
  }

  /// Grants in a store that fails as a test wants.
  private static final class Sometimes implements Grants {

    private final InMemoryGrants kept = new InMemoryGrants();
    private final Set<WorkspaceId> unreadable = new HashSet<>();
    private boolean away;
    private int opened;

    @Override
    public void keep(WorkspaceId workspace, String name, Grant grant) {
      kept.keep(workspace, name, grant);
    }

    @Override
    public Optional<Grant> of(WorkspaceId workspace) {
      opened++;
      if (unreadable.contains(workspace)) {
        throw new PortFailure("sealed with another key", new IllegalStateException());
      }
      return kept.of(workspace);
    }

    @Override
    public boolean end(WorkspaceId workspace) {
      return kept.end(workspace);
    }

    @Override
    public List<Known> all() {
      if (away) {
        throw new PortFailure("the database is away", new IllegalStateException());
      }
      return kept.all();
    }
  }
}
